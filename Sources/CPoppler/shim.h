// The one door to poppler: only PDFText imports this module.
#include <cairo.h>
#include <poppler.h>
