package org.liuzhun.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.liuzhun.exchange.Admission;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Villages.Opened;

/// A colleague's laptop comes to a village in the first window: request, digits, welcome, digits.
class JoinFormTest extends FirstWindow {

  private String admitted(String digits) throws Exception {
    try (Workbook founder = Workbook.create(
        home.resolve("founder"),
        Credentials.demonstration(),
        WorkbookSettings.of("周明", MemorySession.CLOCK))) {
      founder.save(Edit.begin()
          .create(Row.empty(Catalogue.VILLAGE, founder.ids().next()).with(VILLAGE.NAME, "清溪村"))
          .build());
      Admission.read(home.resolve("request.lzq"))
          .admit(founder, Role.EDITOR, digits, home.resolve("welcome.lzb"), MemorySession.CLOCK);
      return founder.sharing().trust().founder().orElseThrow().number();
    }
  }

  @Test
  void aLaptopAsksIsAdmittedAndShowsTheVillage() throws Exception {
    open("李春梅", new Chooses(home.resolve("welcome.lzb"), home.resolve("request.lzq")));
    fire("#join");
    type("#laptop-name", "李春梅的笔记本");
    type("#passphrase", "槐树坪村二〇二六");
    type("#again", "槐树坪村二〇二六");
    fire("#ask");
    until("#join-number");
    assertTrue(Files.exists(home.resolve("request.lzq")));
    String village = admitted(field("#join-number").getText());
    type("#passphrase", "槐树坪村二〇二六");
    fire("#take-welcome");
    until("#village-number");
    assertEquals(village, field("#village-number").getText());
    fire("#agreed");
    Opened opened = entered.get(60, TimeUnit.SECONDS);
    assertEquals("清溪村", opened.session().village().village().get(VILLAGE.NAME));
  }
}
