package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import org.h2.api.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.store.keys.Credentials;

/// A database that fails or never answers: what is saved is saved, and work goes on.
class StuckTest {

  private static final String PATIENCE = "liuzhun.database.patience";
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  @TempDir
  Path folder;

  /// Waits for what never comes, as the database has been seen to do.
  public static final class Circles implements Trigger {
    @Override
    public void fire(Connection connection, Object[] before, Object[] after) {
      try {
        NEVER.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Refuses.
  public static final class Refusal implements Trigger {
    @Override
    public void fire(Connection connection, Object[] before, Object[] after) {
      throw new IllegalStateException("refused");
    }
  }

  @BeforeEach
  void hurry() {
    System.setProperty(PATIENCE, "PT1S");
  }

  @AfterEach
  void takeTime() {
    System.clearProperty(PATIENCE);
  }

  private void trigger(Class<? extends Trigger> trigger) throws Exception {
    execute("create trigger t before insert on op for each row call '" + trigger.getName() + "'");
  }

  private void execute(String command) throws Exception {
    try (DirectoryStream<Path> live =
        Files.newDirectoryStream(folder.resolve("projection"), "live*.mv.db")) {
      String path = live.iterator().next().toAbsolutePath().toString().replace(".mv.db", "");
      try (Connection connection =
              DriverManager.getConnection("jdbc:h2:liuzhun:" + path, "sa", "");
          Statement statement = connection.createStatement()) {
        statement.execute(command);
      }
    }
  }

  private void worksOnThough(Class<? extends Trigger> trigger) throws Exception {
    Row household;
    String digest;
    try (Workbook book = Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS)) {
      household = Village.household(book.ids(), "13900000001");
      book.save(Edit.begin().create(household).build());
      trigger(trigger);
      book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, "13900000002").build());
      assertEquals("13900000002", phone(book, household));
      book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, "13900000003").build());
      assertTrue(book.verify().projectionAgrees());
      digest = book.digest();
    }
    try (Workbook book = Workbook.open(folder, Credentials.demonstration(), Village.SETTINGS)) {
      assertEquals(digest, book.digest());
      assertEquals("13900000003", phone(book, household));
    }
  }

  private static String phone(Workbook book, Row household) {
    return book.village().dossier(household.id()).orElseThrow().household().get(HOUSEHOLD.PHONE);
  }

  @Test
  void aCallThatNeverComesBackIsGivenUpAndTheDatabaseMadeAgain() throws Exception {
    worksOnThough(Circles.class);
  }

  @Test
  void aDatabaseThatRefusesIsMadeAgain() throws Exception {
    worksOnThough(Refusal.class);
  }

  @Test
  void aDatabaseThatDoesNotCloseIsThrownAwayAndNothingElse() throws Exception {
    Row household;
    String digest;
    try (Workbook book = Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS)) {
      household = Village.household(book.ids(), "13900000001");
      book.save(Edit.begin().create(household).build());
      digest = book.digest();
      execute("shutdown immediately");
    }
    try (Workbook book = Workbook.open(folder, Credentials.demonstration(), Village.SETTINGS)) {
      assertEquals(digest, book.digest());
      assertEquals("13900000001", phone(book, household));
    }
  }
}
