package org.liuzhun.spreadsheet.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.liuzhun.text.Trouble;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// Reads .xlsx by events: memory holds the cells, never the document.
final class XlsxReader {

  private static final long LONGEST_ENTRY = 256L << 20;
  private static final int MOST_ENTRIES = 1_000;

  static {
    ZipSecureFile.setMaxEntrySize(LONGEST_ENTRY);
    ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
  }

  private XlsxReader() {}

  static List<Sheet> read(Path file) throws IOException, Trouble {
    refuseCut(file);
    try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      return sheets(archive);
    } catch (SAXException e) {
      if (e.getException() instanceof Trouble trouble) {
        throw trouble;
      }
      throw new IOException(e);
    } catch (OpenXML4JException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /// The library salvages what it can of a file whose end is missing; half a village is no village.
  private static void refuseCut(Path file) throws IOException {
    new ZipFile(file.toFile()).close();
  }

  private static List<Sheet> sheets(OPCPackage archive)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(archive);
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(archive, false);
    boolean since1904 = since1904(reader);
    Collector collector = new Collector();
    XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (parts.hasNext()) {
      try (InputStream in = parts.next()) {
        parse(in, new XlsxHandler(collector, strings, reader.getStylesTable(), since1904));
        collector.endSheet(parts.getSheetName());
      }
    }
    return collector.sheets();
  }

  private static boolean since1904(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    boolean[] found = {false};
    try (InputStream in = reader.getWorkbookData()) {
      parse(in, new DefaultHandler() {
        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
          if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            found[0] = "1".equals(value) || "true".equals(value);
          }
        }
      });
    }
    return found[0];
  }

  private static void parse(InputStream in, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(handler);
    parser.parse(new InputSource(in));
  }
}
