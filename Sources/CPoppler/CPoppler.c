#include "CPoppler.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>

static poppler_library functions;
static bool is_loaded;

static void load(void) {
  void *library = dlopen("libpoppler-glib.so.8", RTLD_LAZY | RTLD_LOCAL);
  if (!library) return;
  // Those of cairo and GObject are found among the libraries that poppler needs.
#define FIND(name) \
  functions.name = (__typeof__(name) *)dlsym(library, #name); \
  if (!functions.name) return;
  POPPLER_FUNCTIONS(FIND)
  is_loaded = true;
}

const poppler_library *poppler_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded ? &functions : NULL;
}
