package org.liuzhun.ui.tables;

import java.util.List;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.outlet.Outlet;
import org.liuzhun.ui.register.RegisterRoom;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.Ways;

/// The room of tables (表格): spreadsheets that come in and go out, each way on a page of its own.
public final class TablesRoom {

  private TablesRoom() {}

  /// The room over a session; files are chosen with the picker.
  public static Room of(Session session, FilePicker picker, Ways ways) {
    Outlet outlet = new Outlet(session, picker);
    return new RegisterRoom(
        Texts.of("ui.room.tables"),
        session,
        List.of(
            new ImportPage(session, picker),
            new FillPage(session, picker),
            new ComparePage(session, picker),
            new ExportPage(session, outlet),
            new OwnPage(session, outlet),
            new ReportsPage(session, outlet, ways::go),
            new RememberedPage(session.background(), session::folder)));
  }
}
