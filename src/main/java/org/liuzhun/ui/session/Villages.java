package org.liuzhun.ui.session;

import java.nio.file.Path;
import java.time.Clock;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.text.Trouble;

/// Where villages come from. Everything here takes its time and runs in the background.
public interface Villages {

  /// The clock of everything.
  Clock clock();

  /// An open village.
  ///
  /// @param folder where its workbook lies
  /// @param remembered whether it is offered again in the first window
  /// @param session the work on it
  record Opened(Path folder, boolean remembered, Session session) {}

  /// What is to be known of a new village.
  ///
  /// @param folder where its workbook will lie; it does not exist or is empty
  /// @param name the village's name
  /// @param code its division code (行政村代码), empty while unknown
  /// @param person who works on this laptop
  /// @param passphrase what opens the workbook
  record NewVillage(Path folder, String name, String code, String person, char[] passphrase) {}

  /// A new village, with the code that opens it when the passphrase is lost. The code is shown
  /// once.
  ///
  /// @param opened the open village
  /// @param recoveryCode the code
  record Created(Opened opened, String recoveryCode) {}

  /// The demonstration village (演示村), made when it is not there yet.
  Opened demonstration(Job job) throws Trouble;

  /// Makes a new village.
  Created create(NewVillage village) throws Trouble;

  /// Makes a workbook of a backup, as another laptop.
  ///
  /// @param backup the backup
  /// @param home the folder in which the workbook gets its own
  /// @param person who works on it
  /// @param words the passphrase or the recovery code
  Opened restore(Path backup, Path home, String person, char[] words, Job job) throws Trouble;

  /// What is to be known of a laptop that asks to join a village that others began.
  ///
  /// @param folder where its workbook will lie; it does not exist or is empty
  /// @param name what the laptop is to be called
  /// @param person who works on it
  /// @param passphrase what will open the workbook
  /// @param request the file that the request is written to
  record NewLaptop(Path folder, String name, String person, char[] passphrase, Path request) {}

  /// A laptop that has asked and waits (等待加入).
  ///
  /// @param folder its folder
  /// @param number the twelve digits that are compared by voice
  /// @param recoveryCode the code that opens its workbook when the passphrase is lost; shown once
  record Asked(Path folder, String number, String recoveryCode) {}

  /// A laptop that was admitted and has taken its welcome package in.
  ///
  /// @param opened the open village
  /// @param number the twelve digits of the village, to be compared by voice as well
  record Welcomed(Opened opened, String number) {}

  /// Makes keys and a request to join.
  Asked ask(NewLaptop laptop) throws Trouble;

  /// Takes the welcome package in.
  ///
  /// @param folder the folder that waits
  /// @param person who works on it
  Welcomed welcome(Path folder, String person, char[] passphrase, Path file, Job job)
      throws Trouble;

  /// What is to be known of a township's new desk.
  ///
  /// @param folder where it will lie; it does not exist or is empty
  /// @param name the township's name
  /// @param person who works at it
  /// @param passphrase what opens it
  record NewDesk(Path folder, String name, String person, char[] passphrase) {}

  /// A new desk with the code that opens it when the passphrase is lost, which is shown once.
  record MadeDesk(TownshipDesk desk, String recoveryCode) {}

  /// Makes a township's desk.
  MadeDesk makeDesk(NewDesk desk) throws Trouble;

  /// Opens a township's desk by its passphrase or recovery code.
  ///
  /// @param person who works at it
  TownshipDesk desk(Path folder, String person, char[] passphrase) throws Trouble;

  /// Opens a village by its passphrase or recovery code.
  ///
  /// @param person who works on it
  Opened open(Path folder, String person, char[] passphrase, Job job) throws Trouble;
}
