package org.liuzhun.ui.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.ASSET_LEASE;
import static org.liuzhun.registry.db.Tables.ASSET_RENT;
import static org.liuzhun.registry.db.Tables.STOCK_TAKE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.AssetState;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.ui.register.ListPage;
import org.liuzhun.ui.session.MemorySession;

class AssetsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Row store = asset(1, AssetState.IN_USE);
  private final Row lease = Row.empty(Catalogue.ASSET_LEASE, new UUID(2, 1))
      .with(ASSET_LEASE.ASSET, store.id())
      .with(ASSET_LEASE.STARTS_ON, LocalDate.of(2025, 3, 1))
      .with(ASSET_LEASE.ENDS_ON, LocalDate.of(2028, 2, 29))
      .with(ASSET_LEASE.RENT, new BigDecimal("6000"));
  private final MemorySession session =
      new MemorySession(VillageFile.of(List.of(store, asset(2, AssetState.DISPOSED), lease)));

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void aLeaseOwesARentOnEachOfItsAnniversariesOnce() {
    session.save(Rents.edit(session.village(), store, TODAY));
    List<Row> rents = session.village().all(Catalogue.ASSET_RENT);
    assertEquals(
        List.of(2025, 2026, 2027),
        rents.stream().map(rent -> rent.get(ASSET_RENT.YEAR)).sorted().toList());
    assertTrue(rents.stream().allMatch(rent -> store.id().equals(rent.get(ASSET_RENT.ASSET))));
    assertTrue(Rents.edit(session.village(), store, TODAY).writes().isEmpty(), "once");
  }

  @Test
  void whatTheLeaseSaysIsPaidIsNoArrear() {
    LocalDate early = LocalDate.of(2026, 2, 20);
    Row paid = lease.with(ASSET_LEASE.PAID_ON, early);
    List<Row> rents = Rents.due(paid, TODAY).toList();
    assertEquals(
        Arrays.asList(early, null),
        rents.stream().map(rent -> rent.get(ASSET_RENT.PAID_ON)).toList(),
        "from the last rent that was paid, before its day");
    assertEquals(2026, rents.getFirst().get(ASSET_RENT.YEAR));
    assertEquals(lease.get(ASSET_LEASE.RENT), rents.getFirst().get(ASSET_RENT.PAID_AMOUNT));
    BigDecimal part = new BigDecimal("2500");
    Row partly =
        Rents.due(paid.with(ASSET_LEASE.PAID_AMOUNT, part), TODAY).findFirst().orElseThrow();
    assertEquals(part, partly.get(ASSET_RENT.PAID_AMOUNT));
  }

  @Test
  void aDigitCountsAnAssetAndItsOwnStateFollows() {
    session.save(StockTake.everything(session.village(), TODAY.getYear()));
    Row line = session.village().all(Catalogue.STOCK_TAKE).getFirst();
    assertEquals(1, session.village().all(Catalogue.STOCK_TAKE).size(), "what is gone is not");
    assertTrue(StockTake.found(session, line, 7).writes().isEmpty());
    session.save(StockTake.found(session, line, 2));
    Row counted = session.village().all(Catalogue.STOCK_TAKE).getFirst();
    assertEquals(Coded.of(AssetState.IDLE), counted.get(STOCK_TAKE.STATE));
    assertEquals(TODAY, counted.get(STOCK_TAKE.CHECKED_ON));
    assertEquals(
        Coded.of(AssetState.IDLE),
        session.village().row(Catalogue.ASSET, store.id()).orElseThrow().get(ASSET.STATE));
  }

  @Test
  void aDigitWithoutAMeaningStaysWithTheAsset() throws Exception {
    MemorySession two =
        new MemorySession(VillageFile.of(List.of(store, asset(3, AssetState.IDLE))));
    two.save(StockTake.everything(two.village(), TODAY.getYear()));
    List<Integer> chosen = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(() -> {
      ListPage page = StockTake.of(two);
      page.show();
      TableView<?> list = (TableView<?>) page.node().lookup(".table-view");
      list.getSelectionModel().select(0);
      for (KeyCode digit : List.of(KeyCode.DIGIT7, KeyCode.DIGIT2)) {
        Event.fireEvent(
            list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", digit, false, false, false, false));
        chosen.add(list.getSelectionModel().getSelectedIndex());
      }
      done.countDown();
    });
    assertTrue(done.await(30, TimeUnit.SECONDS), "the page was shown");
    two.close();
    assertEquals(List.of(0, 1), chosen);
  }

  private static Row asset(long number, AssetState state) {
    return Row.empty(Catalogue.ASSET, new UUID(1, number))
        .with(ASSET.NAME, "资产" + number)
        .with(ASSET.STATE, Coded.of(state));
  }
}
