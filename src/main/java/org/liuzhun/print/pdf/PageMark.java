package org.liuzhun.print.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// A short mark of what is drawn on a page: two pages look the same when their marks are the same.
final class PageMark {

  private static final int BYTES = 8;

  private PageMark() {}

  static List<String> of(List<PDPage> pages) throws IOException {
    List<String> marks = new ArrayList<>();
    for (PDPage page : pages) {
      MessageDigest digest = digest();
      try (InputStream content = page.getContents()) {
        digest.update(content.readAllBytes());
      }
      for (COSName name : page.getResources().getXObjectNames()) {
        if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
          try (InputStream bytes = image.getCOSObject().createRawInputStream()) {
            digest.update(bytes.readAllBytes());
          }
        }
      }
      marks.add(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }
    return marks;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
