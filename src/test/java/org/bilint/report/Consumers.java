package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.core.MTag;
import net.sf.okapi.lib.xliff2.core.Tag;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.its.LocQualityIssue;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xml.sax.SAXException;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;
import se.bjurr.violations.lib.parsers.CodeClimateParser;
import se.bjurr.violations.lib.parsers.JUnitParser;
import se.bjurr.violations.lib.parsers.SarifParser;
import se.bjurr.violations.lib.parsers.ViolationsParser;

/**
 * Reads reports with what other people's programs read them with, and says what those see. Each
 * method fails where a report is not valid.
 */
public final class Consumers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Consumers() {}

  /** Of results that are not suppressed, {@code path:line rule}. */
  public static List<String> sarif(byte[] report) throws Exception {
    JsonNode root = JSON.readTree(report);
    try (InputStream schema =
        Consumers.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema sarif =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
      assertEquals(List.of(), sarif.validate(root));
    }
    for (JsonNode artifact : root.get("runs").get(0).get("artifacts")) {
      assertNotNull(URI.create(artifact.get("location").get("uri").asText()));
    }
    return seen(new SarifParser(), report, true);
  }

  /** {@code path:line} of each error. */
  public static List<String> checkstyle(byte[] report) throws Exception {
    return seen(new CheckStyleParser(), report, false);
  }

  /** {@code path:line} of each issue, after a look whether the fingerprints are unique. */
  public static List<String> gitlab(byte[] report) throws Exception {
    Set<String> fingerprints = new HashSet<>();
    JsonNode issues = JSON.readTree(report);
    for (JsonNode issue : issues) {
      assertTrue(fingerprints.add(issue.get("fingerprint").asText()));
      assertTrue(
          List.of("info", "minor", "major", "critical", "blocker")
              .contains(issue.get("severity").asText()));
    }
    return issues.isEmpty() ? List.of() : seen(new CodeClimateParser(), report, false);
  }

  /** The messages of the failed tests. */
  public static List<String> junit(byte[] report) throws Exception {
    schema("/report/junit.xsd").validate(new StreamSource(new ByteArrayInputStream(report)));
    return new JUnitParser()
        .parseReportOutput(text(report), SILENT).stream().map(Violation::getMessage).toList();
  }

  private static javax.xml.validation.Validator schema(String resource) throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Consumers.class.getResource(resource))
        .newValidator();
  }

  private static List<String> seen(ViolationsParser parser, byte[] report, boolean rules)
      throws Exception {
    return parser.parseReportOutput(text(report), SILENT).stream()
        .map(
            each ->
                each.getFile() + ":" + each.getStartLine() + (rules ? " " + each.getRule() : ""))
        .sorted()
        .toList();
  }

  private static final ViolationsLogger SILENT =
      new ViolationsLogger() {
        @Override
        public void log(Level level, String message) {}

        @Override
        public void log(Level level, String message, Throwable fault) {
          throw new AssertionError(message, fault);
        }
      };

  private static String text(byte[] report) {
    return new String(report, StandardCharsets.UTF_8);
  }

  /** Reviewdog's messages, of which no other field is allowed. */
  public record DiagnosticResult(Source source, List<Diagnostic> diagnostics) {}

  public record Source(String name) {}

  public record Diagnostic(
      String message,
      Location location,
      Severity severity,
      Code code,
      List<Suggestion> suggestions) {}

  public record Location(String path, Range range) {}

  public record Range(Position start, Position end) {}

  public record Position(int line, int column) {}

  public record Code(String value) {}

  public record Suggestion(Range range, String text) {}

  public enum Severity {
    ERROR,
    WARNING,
    INFO
  }

  /** The diagnostics as reviewdog's protocol has them. */
  public static List<Diagnostic> rdjson(byte[] report) throws IOException {
    return JSON.readValue(report, DiagnosticResult.class).diagnostics();
  }

  /** The rows below the head, all as wide as it is. */
  public static List<String[]> csv(byte[] report) throws IOException {
    String text = text(report);
    assertEquals('\uFEFF', text.charAt(0));
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text.substring(1)))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      List<String[]> rows = reader.readAll();
      assertEquals("path", rows.get(0)[0]);
      rows.forEach(row -> assertEquals(rows.get(0).length, row.length));
      return rows.subList(1, rows.size());
    }
  }

  /** All cells as text, a row a line, below the name of their sheet; a bar between two cells. */
  public static String xlsx(byte[] report) throws IOException {
    StringBuilder out = new StringBuilder();
    DataFormatter formatter = new DataFormatter();
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(report))) {
      for (Sheet sheet : workbook) {
        out.append("# ").append(sheet.getSheetName()).append('\n');
        for (Row row : sheet) {
          List<String> cells = new ArrayList<>();
          row.forEach(cell -> cells.add(formatter.formatCellValue(cell).replace("\n", "\\n")));
          out.append(String.join(" | ", cells).stripTrailing()).append('\n');
        }
      }
    }
    return out.toString();
  }

  /** A marked stretch of an XLIFF file. */
  public record Issue(boolean target, String type, double severity, String comment) {}

  /** The issues that Okapi's reader, which validates with all schemas, sees in both languages. */
  public static List<Issue> xliff(byte[] report) {
    List<Issue> issues = new ArrayList<>();
    for (Unit unit : units(report)) {
      for (boolean target : new boolean[] {false, true}) {
        for (Tag tag : target ? unit.getStore().getTargetTags() : unit.getStore().getSourceTags()) {
          if (tag.getTagType() == net.sf.okapi.lib.xliff2.core.TagType.OPENING
              && tag instanceof MTag mark) {
            LocQualityIssue issue = (LocQualityIssue) mark.getITSItems().get(LocQualityIssue.class);
            issues.add(new Issue(target, issue.getType(), issue.getSeverity(), issue.getComment()));
          }
        }
      }
    }
    return issues;
  }

  /** The units as Okapi reads them. */
  public static List<Unit> units(byte[] report) {
    List<Unit> units = new ArrayList<>();
    XLIFFReader.validate(new ByteArrayInputStream(report), null);
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(new ByteArrayInputStream(report));
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          units.add(event.getUnit());
        }
      }
    }
    return units;
  }
}
