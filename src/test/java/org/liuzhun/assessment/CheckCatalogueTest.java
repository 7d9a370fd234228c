package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CheckCatalogueTest {

  @Test
  void theCatalogueOfChecksSaysWhatTheCodeDoes() throws IOException {
    assertEquals(
        CheckCatalogue.text(),
        Files.readString(CheckCatalogue.FILE).replace("\r\n", "\n"),
        "src/docs/checks.md is stale: run CheckCatalogue");
  }
}
