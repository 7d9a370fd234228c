package org.liuzhun.print.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws pages of a document that somebody else made: one that wants to be drawn with more strokes
/// than any scanned paper has is given up instead of keeping the program busy for ever.
final class BoundedRenderer extends PDFRenderer {

  private static final int MOST_STROKES = 200_000;

  private int strokes;

  BoundedRenderer(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    strokes = 0;
    return new PageDrawer(parameters) {
      @Override
      protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++strokes > MOST_STROKES) {
          throw new IOException("more than " + MOST_STROKES + " strokes on a page");
        }
        super.processOperator(operator, operands);
      }
    };
  }
}
