package org.liuzhun.print.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/// What makes a document archival (PDF/A-2u, ISO 19005-2): colour profile, metadata, language,
/// fixed identity.
final class Archive {

  private static final String LANGUAGE = "zh-CN";
  private static final String PROGRAM = "Liuzhun";
  private static final String COLOURS = "sRGB IEC61966-2.1";
  private static final float PDF_VERSION = 1.7f;

  private Archive() {}

  static void complete(PDDocument document, String title, ZonedDateTime made) throws IOException {
    Calendar date = GregorianCalendar.from(made);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setCreator(PROGRAM);
    information.setProducer(PROGRAM);
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.setDocumentInformation(information);
    document.setVersion(PDF_VERSION);
    document.setDocumentId(made.toEpochSecond());
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(LANGUAGE);
    catalog.setMetadata(metadata(document, title, date));
    catalog.addOutputIntent(colours(document));
    PDViewerPreferences viewer = new PDViewerPreferences(catalog.getCOSObject());
    viewer.setDisplayDocTitle(true);
    catalog.getCOSObject().setItem(COSName.VIEWER_PREFERENCES, viewer.getCOSObject());
  }

  private static PDOutputIntent colours(PDDocument document) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(COLOURS);
    intent.setOutputCondition(COLOURS);
    intent.setOutputConditionIdentifier(COLOURS);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  private static PDMetadata metadata(PDDocument document, String title, Calendar date)
      throws IOException {
    XMPMetadata metadata = XMPMetadata.createXMPMetadata();
    try {
      PDFAIdentificationSchema standard = metadata.createAndAddPDFAIdentificationSchema();
      standard.setPart(2);
      standard.setConformance("U");
      DublinCoreSchema core = metadata.createAndAddDublinCoreSchema();
      core.setTitle(title);
      core.addLanguage(LANGUAGE);
      XMPBasicSchema basic = metadata.createAndAddXMPBasicSchema();
      basic.setCreatorTool(PROGRAM);
      basic.setCreateDate(date);
      basic.setModifyDate(date);
      metadata.createAndAddAdobePDFSchema().setProducer(PROGRAM);
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      new XmpSerializer().serialize(metadata, written, true);
      PDMetadata stream = new PDMetadata(document);
      stream.importXMPMetadata(written.toByteArray());
      return stream;
    } catch (BadFieldValueException | TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
