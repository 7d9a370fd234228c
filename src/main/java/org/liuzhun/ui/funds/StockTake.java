package org.liuzhun.ui.funds;

import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.STOCK_TAKE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.AssetState;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.register.Filter;
import org.liuzhun.ui.register.ListPage;
import org.liuzhun.ui.session.Session;

/// The stock-take of this year as one list (资产盘点): every asset that is still there; a digit writes
/// how the chosen one is and goes to the next.
final class StockTake {

  private static final List<AssetState> STATES =
      List.of(AssetState.IN_USE, AssetState.IDLE, AssetState.DAMAGED, AssetState.FOR_DISPOSAL);

  private StockTake() {}

  static ListPage of(Session session) {
    int year = session.today().getYear();
    Button list = new Button(Texts.of("register.stock.list"));
    list.setId("stock-list");
    list.setOnAction(_ -> save(session, everything(session.village(), year)));
    return new ListPage(
            session, Catalogue.STOCK_TAKE, "asset state quantity checked_on checker problem")
        .named("register.stock")
        .only(row -> row.get(STOCK_TAKE.YEAR, 0) == year)
        .filters(
            Filter.ALL,
            new Filter("register.stock.open", row -> row.get(STOCK_TAKE.CHECKED_ON) == null),
            new Filter("register.stock.problem", StockTake::isDoubtful))
        .starting(
            row -> row.with(STOCK_TAKE.YEAR, year).with(STOCK_TAKE.CHECKED_ON, session.today()))
        .saying(_ -> said(everything(session.village(), year).writes().size()))
        .digits((row, digit) -> save(session, found(session, row, digit)))
        .above(new Bar(10, list, new Paragraph(Texts.of("register.stock.how"))));
  }

  /// How many assets are still to be put on the list.
  private static String said(int missing) {
    return missing == 0 ? "" : Texts.of("register.stock.missing", missing);
  }

  /// Saves what there is to save; says whether there was anything.
  private static boolean save(Session session, Edit edit) {
    boolean any = !edit.writes().isEmpty();
    if (any) {
      session.save(edit);
    }
    return any;
  }

  private static boolean isDoubtful(Row row) {
    return row.get(STOCK_TAKE.STATE) != null
        && !Coded.of(AssetState.IN_USE).equals(row.get(STOCK_TAKE.STATE));
  }

  /// One save that puts every asset that is not disposed of on the list of the year.
  static Edit everything(VillageFile village, int year) {
    Set<UUID> known =
        village.rows(Catalogue.STOCK_TAKE).stream().map(Row::id).collect(Collectors.toSet());
    Edit.Builder edit = Edit.begin();
    for (Row asset : village.all(Catalogue.ASSET)) {
      Row line = Row.keyed(Catalogue.STOCK_TAKE, asset.id(), year);
      if (!known.contains(line.id())
          && !Coded.of(AssetState.DISPOSED).equals(asset.get(ASSET.STATE))) {
        edit.create(line.with(STOCK_TAKE.QUANTITY, asset.get(ASSET.QUANTITY)));
      }
    }
    return edit.build();
  }

  /// One save of how an asset was found today; the asset's own state follows. A digit that stands
  /// for no state writes nothing.
  static Edit found(Session session, Row line, int digit) {
    Edit.Builder edit = Edit.begin();
    if (digit <= STATES.size()) {
      Coded<AssetState> state = Coded.of(STATES.get(digit - 1));
      edit.set(line, STOCK_TAKE.STATE, state).set(line, STOCK_TAKE.CHECKED_ON, session.today());
      session
          .village()
          .row(Catalogue.ASSET, line.get(STOCK_TAKE.ASSET))
          .filter(asset -> !state.equals(asset.get(ASSET.STATE)))
          .ifPresent(asset -> edit.set(asset, ASSET.STATE, state));
    }
    return edit.build();
  }
}
