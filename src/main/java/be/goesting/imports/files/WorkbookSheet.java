package be.goesting.imports.files;

/**
 * A sheet of a workbook that has something in it, and that everybody sees.
 *
 * @param index its place among all sheets, hidden ones too
 */
public record WorkbookSheet(int index, String name) {}
