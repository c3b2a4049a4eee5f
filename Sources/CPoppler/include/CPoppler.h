// Poppler, loaded only by a process that is to read PDFs: it brings some forty libraries along, and linking it would cost
// every start of the program as much time as all the rest. That is why its headers are named by their places here:
// pkg-config would name the library to the linker, too. The one door to poppler: only PDFText imports this module.
#pragma once
#include </usr/include/poppler/glib/poppler.h>

// What PDFText calls, as the headers of poppler, cairo and GObject declare it.
#define POPPLER_FUNCTIONS(each) \
  each(poppler_get_version) \
  each(poppler_error_quark) \
  each(poppler_document_new_from_bytes) \
  each(poppler_document_new_from_fd) \
  each(poppler_document_get_n_pages) \
  each(poppler_document_get_title) \
  each(poppler_document_get_author) \
  each(poppler_document_get_subject) \
  each(poppler_document_get_keywords) \
  each(poppler_document_get_creator) \
  each(poppler_document_get_producer) \
  each(poppler_document_get_creation_date_time) \
  each(poppler_document_get_modification_date_time) \
  each(poppler_document_get_metadata) \
  each(poppler_document_get_page) \
  each(poppler_index_iter_new) \
  each(poppler_index_iter_free) \
  each(poppler_index_iter_next) \
  each(poppler_index_iter_get_child) \
  each(poppler_index_iter_get_action) \
  each(poppler_action_free) \
  each(poppler_page_get_size) \
  each(poppler_page_get_label) \
  each(poppler_page_get_text) \
  each(poppler_page_get_text_layout) \
  each(poppler_page_get_text_attributes) \
  each(poppler_page_free_text_attributes) \
  each(poppler_page_get_image_mapping) \
  each(poppler_page_free_image_mapping) \
  each(poppler_page_render) \
  each(cairo_image_surface_create) \
  each(cairo_image_surface_get_data) \
  each(cairo_image_surface_get_stride) \
  each(cairo_surface_flush) \
  each(cairo_surface_destroy) \
  each(cairo_create) \
  each(cairo_destroy) \
  each(cairo_set_source_rgb) \
  each(cairo_paint) \
  each(cairo_scale) \
  each(cairo_status) \
  each(g_object_unref)

/// The functions under their own names.
typedef struct poppler_library {
#define POPPLER_FIELD(name) __typeof__(name) *_Nonnull name;
  POPPLER_FUNCTIONS(POPPLER_FIELD)
#undef POPPLER_FIELD
} poppler_library;

/// Loads poppler, once; NULL where it is not installed.
const poppler_library *_Nullable poppler_load(void);

/// Stands before the function of Little CMS of this name, which poppler asks for a conversion of every calibrated colour that
/// a page names, whether anything is painted or not: an eighth of the time that reading takes. Nobody here looks at
/// colours. Told that there is no conversion, poppler takes them as they are, in pictures for character recognition as well.
void *_Nullable cmsCreateTransform(void *_Nullable input, unsigned input_format, void *_Nullable output,
                                   unsigned output_format, unsigned intent, unsigned flags);
