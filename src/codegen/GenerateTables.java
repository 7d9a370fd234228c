import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Target;

/// Runs the schema scripts (first argument: their folder) on an in-memory H2 and writes the typed
/// tables to the
/// second. A column whose SQL domain is `code_x` becomes `Coded<X>`, one of `year_month` a
/// `YearMonth`.
class GenerateTables {

  static void main(String[] args) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:schema")) {
      for (Path script : scripts(Path.of(args[0]))) {
        try (var statement = connection.createStatement()) {
          statement.execute(Files.readString(script));
        }
      }
      GenerationTool tool = new GenerationTool();
      tool.setConnection(connection);
      tool.run(configuration(forcedTypes(connection), args[1]));
    }
  }

  private static List<Path> scripts(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
    }
  }

  private static List<ForcedType> forcedTypes(Connection connection) throws Exception {
    List<ForcedType> types = new ArrayList<>();
    try (var rows = connection.createStatement().executeQuery("""
            select table_name, column_name, lower(domain_name) from information_schema.columns
            where domain_name is not null and table_schema = 'PUBLIC'
            """)) {
      while (rows.next()) {
        types.add(forcedType(rows.getString(3))
            .withIncludeExpression("PUBLIC\\." + rows.getString(1) + "\\." + rows.getString(2)));
      }
    }
    return types;
  }

  private static ForcedType forcedType(String domain) {
    if (domain.equals("year_month")) {
      return new ForcedType()
          .withUserType("java.time.YearMonth")
          .withConverter(
              "org.jooq.Converter.ofNullable(String.class, java.time.YearMonth.class, java.time.YearMonth::parse, java.time.YearMonth::toString)");
    }
    StringBuilder table = new StringBuilder("org.liuzhun.registry.code.");
    for (String word : domain.substring("code_".length()).split("_")) {
      table.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return new ForcedType()
        .withUserType("org.liuzhun.registry.code.Coded<" + table + ">")
        .withConverter("org.liuzhun.registry.code.Coded.converter(" + table + ".class)");
  }

  private static Configuration configuration(List<ForcedType> types, String target) {
    return new Configuration()
        .withGenerator(new Generator()
            .withDatabase(new Database()
                .withName("org.jooq.meta.h2.H2Database")
                .withInputSchema("PUBLIC")
                .withOutputSchemaToDefault(true)
                .withIncludeSystemIndexes(false)
                .withIncludeDomains(false)
                .withForcedTypes(types))
            .withGenerate(new Generate()
                .withGeneratedAnnotation(false)
                .withComments(true)
                .withDaos(false)
                .withPojos(false)
                .withGlobalCatalogReferences(false)
                .withGlobalDomainReferences(false)
                .withKeys(true)
                .withIndexes(false)
                .withRecords(true)
                .withRecordsImplementingRecordN(false)
                .withNullableAnnotation(true)
                .withNullableAnnotationType("org.jspecify.annotations.Nullable")
                .withNonnullAnnotation(true)
                .withNonnullAnnotationType("org.jspecify.annotations.NonNull"))
            .withTarget(
                new Target().withPackageName("org.liuzhun.registry.db").withDirectory(target)));
  }
}
