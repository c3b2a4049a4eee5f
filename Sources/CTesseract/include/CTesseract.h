// Tesseract, loaded only when a page has to be read by it: linking it would cost every start of the program 10 ms and
// more. The calls are checked against <tesseract/capi.h> when this is built.
#pragma once
#include <stdbool.h>

/// An engine with its language models; used by one thread at a time.
typedef struct tesseract_engine tesseract_engine;

/// Finds the library; false where it is not installed.
bool tesseract_load(void);

/// "5.3.0"; NULL before the library is loaded.
const char *tesseract_version(void);

/// An engine for languages joined by "+", their models in the folder `models`; NULL where it cannot be made. It takes its
/// pictures for whole pages, or each for a single line.
tesseract_engine *tesseract_open(const char *models, const char *languages, bool for_lines);
void tesseract_close(tesseract_engine *engine);

/// The words of a picture of one byte a pixel, 0 black, as the tab-separated values that `tesseract … tsv` prints; NULL
/// where it fails. To be freed by `tesseract_free`.
char *tesseract_words(
  tesseract_engine *engine, const unsigned char *pixels, int width, int height, int stride, int dots_per_inch);
void tesseract_free(char *text);
