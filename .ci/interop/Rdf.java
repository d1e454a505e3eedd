import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ShaclValidator;

/**
 * Reads RDF with Apache Jena's RIOT, strictly, and validates it with Jena SHACL.
 *
 * <pre>
 *     Rdf.java read FILE…            each FILE as FILE.jena, in N-Quads
 *     Rdf.java shacl SHAPES FILE…    the results for each FILE in FILE.jena-shacl:
 *                                    focus node, severity, constraint component and message, one a line
 * </pre>
 */
public class Rdf {
  public static void main(String[] args) throws Exception {
    if (args[0].equals("read")) {
      for (String file : Arrays.copyOfRange(args, 1, args.length)) read(file);
      return;
    }
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(args[1]));
    for (String file : Arrays.copyOfRange(args, 2, args.length)) validate(shapes, file);
  }

  static void read(String file) throws Exception {
    var data = DatasetFactory.create();
    RDFParser.source(file).strict(true).errorHandler(ErrorHandlerFactory.errorHandlerStrict).parse(data);
    try (OutputStream out = Files.newOutputStream(Path.of(file + ".jena"))) {
      RDFDataMgr.write(out, data, Lang.NQUADS);
    }
  }

  static void validate(Shapes shapes, String file) throws Exception {
    Graph data = RDFDataMgr.loadGraph(file);
    List<String> lines = new ArrayList<>();
    ShaclValidator.get().validate(shapes, data).getEntries().forEach(e ->
        lines.add(String.join("\t", e.focusNode().toString(), e.severity().level().getLocalName(),
            e.sourceConstraintComponent().getLocalName(), e.message().replace('\n', ' '))));
    Collections.sort(lines);
    Files.write(Path.of(file + ".jena-shacl"), lines, StandardCharsets.UTF_8);
  }
}
