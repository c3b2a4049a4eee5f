// Hunspell's C interface: only Words imports this module.
#include <hunspell.h>
