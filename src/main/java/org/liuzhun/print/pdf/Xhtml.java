package org.liuzhun.print.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.liuzhun.text.Trouble;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// Pages as they come out of a template, read without ever opening another file or address.
final class Xhtml {

  private static final DefaultHandler SILENT = new DefaultHandler() {
    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
      return new InputSource(new StringReader(""));
    }
  };

  private Xhtml() {}

  /// The document, its text and page margins set in the given font families.
  ///
  /// @throws Trouble `trouble.print.not-well-formed` with the line of the page's text
  static Document parse(String html, String fontFamilies) throws Trouble {
    try {
      DocumentBuilder reader = factory().newDocumentBuilder();
      reader.setEntityResolver(SILENT);
      reader.setErrorHandler(SILENT);
      Document page = reader.parse(new InputSource(new StringReader(html)));
      Element style = page.createElement("style");
      style.setTextContent(
          "@page{font-family:" + fontFamilies + "}html{font-family:" + fontFamilies + "}");
      Node head = page.getElementsByTagName("head").item(0);
      Node place = head == null ? Objects.requireNonNull(page.getDocumentElement()) : head;
      place.insertBefore(style, place.getFirstChild());
      return page;
    } catch (SAXParseException e) {
      throw new Trouble(
          e,
          "trouble.print.not-well-formed",
          e.getLineNumber(),
          Objects.toString(e.getMessage(), ""));
    } catch (SAXException | IOException e) {
      throw new Trouble(
          e, "trouble.print.not-well-formed", 1, Objects.toString(e.getMessage(), ""));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setXIncludeAware(false);
    return factory;
  }
}
