package org.liuzhun.ui.desk;

import java.util.function.Consumer;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.store.Chronicle;
import org.liuzhun.ui.session.Change;
import org.liuzhun.ui.session.Question;
import org.liuzhun.ui.session.ReadOnlySession;
import org.liuzhun.ui.session.Session;

/// A village as its township looks at it (乡镇查看): what its workbook on the desk shows now, and
/// nothing that could be typed into.
public final class VisitedVillage extends ReadOnlySession {

  private final Session host;

  /// A view of the village that is open at the desk.
  public VisitedVillage(Session host) {
    super(host, host.village(), host.clock(), "trouble.hub.visiting");
    this.host = host;
    host.listen(this::heard);
    begin();
  }

  private void heard(Change change) {
    if (change.kind() == Change.Kind.VILLAGE) {
      publish(host.village(), change.households());
    }
  }

  @Override
  public Pictures pictures() {
    return host.pictures();
  }

  @Override
  public void remember(Question<Chronicle> question, Consumer<Chronicle> done) {
    host.remember(question, done);
  }
}
