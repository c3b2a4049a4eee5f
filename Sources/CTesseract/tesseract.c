#include "CTesseract.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <tesseract/capi.h>

struct tesseract_engine; // a TessBaseAPI

static void *library;

// A function of the library under its own name and with its own type.
#define FUNCTION(name) ((__typeof__(&name))dlsym(library, #name))

static const char *const needed[] = {
  "TessVersion", "TessBaseAPICreate", "TessBaseAPIDelete", "TessBaseAPIInit3", "TessBaseAPISetPageSegMode",
  "TessBaseAPISetImage", "TessBaseAPISetSourceResolution", "TessBaseAPIGetTsvText", "TessBaseAPIClear", "TessDeleteText",
};

static void load(void) {
  void *found = dlopen("libtesseract.so.5", RTLD_NOW | RTLD_LOCAL);
  if (!found) return;
  for (size_t index = 0; index < sizeof needed / sizeof *needed; index++) {
    if (!dlsym(found, needed[index])) {
      dlclose(found);
      return;
    }
  }
  library = found;
}

bool tesseract_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return library != NULL;
}

const char *tesseract_version(void) { return library ? FUNCTION(TessVersion)() : NULL; }

tesseract_engine *tesseract_open(const char *models, const char *languages, bool for_lines) {
  if (!library) return NULL;
  TessBaseAPI *engine = FUNCTION(TessBaseAPICreate)();
  if (!engine) return NULL;
  if (FUNCTION(TessBaseAPIInit3)(engine, models, languages) != 0) {
    FUNCTION(TessBaseAPIDelete)(engine);
    return NULL;
  }
  FUNCTION(TessBaseAPISetPageSegMode)(engine, for_lines ? PSM_SINGLE_LINE : PSM_AUTO);
  return (tesseract_engine *)engine;
}

void tesseract_close(tesseract_engine *engine) {
  if (engine) FUNCTION(TessBaseAPIDelete)((TessBaseAPI *)engine);
}

char *tesseract_words(
  tesseract_engine *engine, const unsigned char *pixels, int width, int height, int stride, int dots_per_inch) {
  TessBaseAPI *api = (TessBaseAPI *)engine;
  FUNCTION(TessBaseAPISetImage)(api, pixels, width, height, 1, stride);
  FUNCTION(TessBaseAPISetSourceResolution)(api, dots_per_inch);
  char *text = FUNCTION(TessBaseAPIGetTsvText)(api, 0);
  FUNCTION(TessBaseAPIClear)(api);
  return text;
}

void tesseract_free(char *text) {
  if (text) FUNCTION(TessDeleteText)(text);
}
