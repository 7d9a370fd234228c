package org.liuzhun.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.store.DeskFolder;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.lock.LockScreen;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Lane;

/// The words of a township's desk (工作台口令), as the locked screen asks for them.
///
/// @param township the desk that is open
/// @param background deriving keys takes its time
record DeskGate(TownshipDesk township, Background background) implements LockScreen.Gate {

  @Override
  public void unlock(String words, Consumer<Optional<Trouble>> done) {
    background.run(
        Lane.STORE,
        () ->
            DeskFolder.open(township.folder().folder(), Credentials.typed(words), township.clock()),
        _ -> done.accept(Optional.empty()),
        trouble -> done.accept(Optional.of(trouble)));
  }
}
