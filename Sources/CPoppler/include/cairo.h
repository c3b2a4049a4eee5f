// Where poppler's headers find the one of cairo; see CPoppler.h.
#include </usr/include/cairo/cairo.h>
