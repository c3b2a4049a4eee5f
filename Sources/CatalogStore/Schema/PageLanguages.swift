extension Schema {
  /// Where a page is in another language than its publication: a summary, a translation beside the text.
  static let pageLanguages = """
    ALTER TABLE page ADD COLUMN language TEXT CHECK (language <> ''); -- BCP 47; null: the publication's own
    CREATE INDEX pageOnLanguage ON page (language, fileID, number) WHERE language IS NOT NULL;
    """
}
