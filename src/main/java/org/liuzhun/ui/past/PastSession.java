package org.liuzhun.ui.past;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Chronicle;
import org.liuzhun.ui.session.Question;
import org.liuzhun.ui.session.ReadOnlySession;
import org.liuzhun.ui.session.Session;

/// The village as it was (历史村情): the same screens read it, judged as of that moment, and nothing
/// can be written.
public final class PastSession extends ReadOnlySession {

  private final Session now;

  /// The past of a session.
  ///
  /// @param village the village as it was
  /// @param moment when that was
  public PastSession(Session now, VillageFile village, Instant moment) {
    this(now, village, Clock.fixed(moment, now.clock().getZone()));
  }

  private PastSession(Session now, VillageFile village, Clock then) {
    super(now, village, then, "trouble.ui.past");
    this.now = now;
    begin();
  }

  @Override
  public void remember(Question<Chronicle> question, Consumer<Chronicle> done) {
    now.remember(question, chronicle -> done.accept(until(chronicle)));
  }

  private Chronicle until(Chronicle chronicle) {
    return new Chronicle(
        chronicle.entries().stream()
            .filter(entry -> !entry.when().toInstant().isAfter(clock().instant()))
            .toList(),
        chronicle.rows(),
        chronicle.households());
  }
}
