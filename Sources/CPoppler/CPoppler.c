#include "CPoppler.h"

#include <dlfcn.h>

const poppler_library *poppler_load(void) {
  static poppler_library functions;
  void *library = dlopen("libpoppler-glib.so.8", RTLD_LAZY | RTLD_LOCAL);
  if (!library) return NULL;
  // Those of cairo and GObject are found among the libraries that poppler needs.
#define FIND(name) \
  functions.name = (__typeof__(name) *)dlsym(library, #name); \
  if (!functions.name) return NULL;
  POPPLER_FUNCTIONS(FIND)
  return &functions;
}
