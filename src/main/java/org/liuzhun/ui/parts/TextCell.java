package org.liuzhun.ui.parts;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of a table that tells its whole text when there is no room for it (表格单元).
///
/// @param <S> the kind of line
public class TextCell<S> extends TableCell<S, String> {

  private @Nullable Tooltip tip;

  /// An empty cell.
  public TextCell() {}

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    setText(empty ? null : text);
    setTooltip(
        empty || text == null || ColumnWidths.em(text) < ColumnWidths.FITS_ALWAYS
            ? null
            : telling(text));
  }

  private Tooltip telling(String text) {
    Tooltip now = tip == null ? new Tooltip() : tip;
    now.setText(text);
    tip = now;
    return now;
  }
}
