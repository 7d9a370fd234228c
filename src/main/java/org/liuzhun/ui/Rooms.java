package org.liuzhun.ui;

import java.util.LinkedHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liuzhun.print.send.SystemPrinters;
import org.liuzhun.ui.batches.BatchesRoom;
import org.liuzhun.ui.changes.ChangesRoom;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.choosing.SystemOpener;
import org.liuzhun.ui.desk.VisitedVillage;
import org.liuzhun.ui.exchange.ExchangeRoom;
import org.liuzhun.ui.funds.FundsRoom;
import org.liuzhun.ui.household.HouseholdScreen;
import org.liuzhun.ui.households.HouseholdsRoom;
import org.liuzhun.ui.households.IndexSearch;
import org.liuzhun.ui.monitoring.MonitoringRoom;
import org.liuzhun.ui.overview.OverviewRoom;
import org.liuzhun.ui.people.PeopleRoom;
import org.liuzhun.ui.precisions.PrecisionsRoom;
import org.liuzhun.ui.printing.PrintingRoom;
import org.liuzhun.ui.rectification.RectificationRoom;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.settings.Preferences;
import org.liuzhun.ui.settings.Reporting;
import org.liuzhun.ui.settings.Restoring;
import org.liuzhun.ui.settings.SettingsRoom;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Ways;
import org.liuzhun.ui.tables.TablesRoom;
import org.liuzhun.ui.village.VillageRoom;

/// The rooms of a session, in the order of the side bar.
final class Rooms {

  private Rooms() {}

  static LinkedHashMap<RoomName, Function<Ways, Room>> of(
      Session session,
      FilePicker picker,
      Preferences preferences,
      Consumer<Preferences> changed,
      Restoring restoring,
      Reporting reporting) {
    LinkedHashMap<RoomName, Function<Ways, Room>> rooms = of(session, session, picker);
    rooms.put(
        RoomName.SETTINGS,
        _ -> new SettingsRoom(session, picker, preferences, changed, restoring, reporting));
    return rooms;
  }

  /// The rooms in which a township looks at a village: its files are read only, and there is
  /// nothing to be set.
  static LinkedHashMap<RoomName, Function<Ways, Room>> visited(Session session, FilePicker picker) {
    return of(session, new VisitedVillage(session), picker);
  }

  /// @param files the session of the households' files
  private static LinkedHashMap<RoomName, Function<Ways, Room>> of(
      Session session, Session files, FilePicker picker) {
    LinkedHashMap<RoomName, Function<Ways, Room>> rooms = new LinkedHashMap<>();
    rooms.put(RoomName.OVERVIEW, ways -> new OverviewRoom(session, ways));
    rooms.put(RoomName.HOUSEHOLDS, _ -> households(files, picker));
    rooms.put(RoomName.PRECISIONS, ways -> new PrecisionsRoom(session, ways));
    rooms.put(RoomName.BATCHES, ways -> BatchesRoom.of(session, ways));
    rooms.put(RoomName.FUNDS, _ -> FundsRoom.of(session));
    rooms.put(RoomName.PEOPLE, ways -> PeopleRoom.of(session, picker, ways));
    rooms.put(RoomName.MONITORING, ways -> MonitoringRoom.of(session, ways));
    rooms.put(RoomName.RECTIFICATION, ways -> RectificationRoom.of(session, ways));
    rooms.put(RoomName.VILLAGE, ways -> VillageRoom.of(session, ways));
    rooms.put(
        RoomName.PRINTING,
        _ -> new PrintingRoom(session, picker, new SystemPrinters(), new SystemOpener()));
    rooms.put(RoomName.TABLES, ways -> TablesRoom.of(session, picker, ways));
    rooms.put(RoomName.EXCHANGE, _ -> new ExchangeRoom(session, picker));
    rooms.put(RoomName.CHANGES, ways -> new ChangesRoom(session, picker, ways));
    return rooms;
  }

  private static Room households(Session session, FilePicker picker) {
    HouseholdsRoom room = new HouseholdsRoom(
        session,
        new IndexSearch(session.village()),
        new HouseholdScreen(session, picker, new SystemPrinters()),
        picker);
    if (session.isPast()) {
      room.node().getStyleClass().add("past");
    }
    return room;
  }
}
