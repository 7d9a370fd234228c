package org.liuzhun.ui.parts;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.listing.TextWidth;

/// A cell of a table that tells its whole text when there is no room for it (表格单元).
///
/// @param <S> the kind of line
public class TextCell<S> extends TableCell<S, String> {

  private final Tip whole;

  /// An empty cell.
  @SuppressWarnings("this-escape") // The tip only remembers the cell.
  public TextCell() {
    whole = new Tip(this);
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    setText(empty ? null : text);
    whole.say(empty || text == null || TextWidth.of(text) < ColumnWidths.FITS_ALWAYS ? "" : text);
  }
}
