package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.borne.StillBorneDuties;
import org.dutygraph.resolve.common.CommonDuties;
import org.dutygraph.resolve.common.JudgementFile;
import org.dutygraph.resolve.common.JudgementProblem;
import org.dutygraph.resolve.common.Register;
import org.dutygraph.resolve.common.RegisterFile;
import org.dutygraph.resolve.common.Resolution;
import org.dutygraph.resolve.department.Correspondences;
import org.dutygraph.resolve.quality.Finding;
import org.dutygraph.resolve.quality.QualityChecks;
import org.dutygraph.resolve.quality.QualityRow;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.RowWording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds out, over all duties of the graph, which are the same matter, and which functions correspond. */
@Component
class Resolving {

    /** The file of the decisions that keeps the ids of common duties. */
    static final String REGISTER = "common-duties.csv";

    private static final Logger LOG = LoggerFactory.getLogger(Resolving.class);

    private final Graph graph;
    private final LoadProperties properties;
    private final FindingRows findings;

    Resolving(Graph graph, LoadProperties properties, FindingRows findings) {
        this.graph = graph;
        this.properties = properties;
        this.findings = findings;
    }

    /** The same as long as people have decided nothing new. */
    String judgementsVersion() {
        return new JudgementsInForce(properties).version();
    }

    /** Resolves, and keeps the ids that were given: they must be known before anybody can see them. */
    Resolved run() {
        Path register = properties.decisionsFolder().resolve(REGISTER);
        List<ComparedDuty> duties = graph.read("read/load/duty-facts", Map.of(), ComparedDuty.class);
        List<DutyFacts> facts = duties.stream().map(ComparedDuty::asFacts).toList();
        JudgementFile decided = new JudgementsInForce(properties)
                .read(facts.stream().map(DutyFacts::key).toList());
        Resolution resolution = CommonDuties.resolve(facts, registered(register), decided.judgements());
        keep(register, resolution);
        List<Finding> drift = QualityChecks.ofTwins(matters(resolution, duties));
        return new Resolved(
                resolution,
                StillBorneDuties.of(RowWording.distinct(facts)),
                correspondences().among(functions()),
                findings.of(drift, "twin"),
                problems(decided, resolution));
    }

    private static Register registered(Path file) {
        try {
            return RegisterFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Where the folder cannot be written, new ids hold only as long as the same documents are there: no reason to stop. */
    private static void keep(Path file, Resolution resolution) {
        try {
            RegisterFile.write(file, resolution.register());
        } catch (IOException e) {
            LOG.warn(
                    "无法写入 {}，新共同事项的编号没有登记，加入新清单后可能改变；请使该文件夹可写。"
                            + " / The ids of new common duties cannot be kept in {} and may change when lists are added;"
                            + " make the folder writable. ({})",
                    file,
                    file.getFileName(),
                    e.toString());
        }
    }

    /** The lines that do not count, and those that cannot be followed because of others. */
    private static List<JudgementProblem> problems(JudgementFile decided, Resolution resolution) {
        return Stream.concat(
                        decided.problems().stream(),
                        resolution.unfulfilled().stream()
                                .map(judgement -> new JudgementProblem(
                                        judgement.line(),
                                        JudgementProblem.Rule.UNFULFILLED,
                                        judgement.a() + " " + judgement.b())))
                .toList();
    }

    /** The rows of each common duty that has several. */
    private static List<List<QualityRow>> matters(Resolution resolution, List<ComparedDuty> duties) {
        Map<String, ComparedDuty> byId =
                duties.stream().collect(Collectors.toMap(ComparedDuty::id, Function.identity()));
        return resolution.commonDuties().stream()
                .filter(common -> common.members().size() > 1)
                .map(common -> common.members().stream()
                        .flatMap(member ->
                                Stream.ofNullable(byId.get(member.duty().toString())))
                        .map(ComparedDuty::asQualityRow)
                        .toList())
                .toList();
    }

    private List<String> functions() {
        return graph.read("read/load/functions", Map.of(), FunctionName.class).stream()
                .map(FunctionName::name)
                .toList();
    }

    private Correspondences correspondences() {
        try {
            return Correspondences.read(properties.decisionsFolder());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read which functions correspond", e);
        }
    }

    private record FunctionName(String name) {}
}
