// Snowball's stemmers: only Words imports this module.
#include <libstemmer.h>
