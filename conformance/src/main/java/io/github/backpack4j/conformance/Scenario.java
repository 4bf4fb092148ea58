package io.github.backpack4j.conformance;

import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestCase;
import io.github.backpack4j.conformance.result.Subject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One scenario, or one row of an outline, as it is written.
 *
 * @param id its file and line, from the folder of the features on: {@code
 *     features/rest/markets/get-depth.feature:42}
 * @param name its name
 * @param tags its tags, with {@code @}, those of its feature among them
 * @param steps the text of its steps
 */
public record Scenario(String id, String name, List<String> tags, List<String> steps) {
  static final String OPERATION = "@operation:";
  static final String STREAM = "@stream:";
  static final String UNIFIED = "@unified:";
  private static final Pattern SUBSCRIBES =
      Pattern.compile("(?:subscribes? to|server's stream) \"([^\"]+)\"");
  private static final String ROOT = "features/";

  /** Copies the lists. */
  public Scenario {
    tags = List.copyOf(tags);
    steps = List.copyOf(steps);
  }

  /** The scenario that Cucumber runs. */
  public static Scenario of(TestCase scenario) {
    return new Scenario(
        id(scenario.getUri(), scenario.getLocation().getLine()),
        scenario.getName(),
        scenario.getTags(),
        scenario.getTestSteps().stream()
            .filter(PickleStepTestStep.class::isInstance)
            .map(step -> ((PickleStepTestStep) step).getStep().getText())
            .toList());
  }

  /** The id of what begins in a line of a file. */
  public static String id(URI file, int line) {
    String path = file.getSchemeSpecificPart();
    int root = path.lastIndexOf(ROOT);
    return (root < 0 ? path : path.substring(root)) + ":" + line;
  }

  /** What its feature is about: {@code signing/vectors}. */
  public String behaviour() {
    String path = id.substring(0, id.lastIndexOf(':')).replaceFirst("\\.feature$", "");
    return path.startsWith(ROOT) ? path.substring(ROOT.length()) : path;
  }

  /** Whom it is about; at least what its feature is about. */
  public List<Subject> subjects() {
    List<Subject> subjects = subjectTags().stream().map(Scenario::subject).distinct().toList();
    return subjects.isEmpty()
        ? List.of(new Subject(Subject.Kind.BEHAVIOUR, behaviour()))
        : subjects;
  }

  /** What a tag of {@link #subjectTags()} stands for. */
  static Subject subject(String tag) {
    if (tag.startsWith(OPERATION)) {
      return Subject.operation(tag.substring(OPERATION.length()));
    }
    if (tag.startsWith(UNIFIED)) {
      return new Subject(Subject.Kind.UNIFIED, tag.substring(UNIFIED.length()));
    }
    String variant = tag.substring(STREAM.length());
    return Subject.stream(
        ContractIndex.standard().channels().stream()
            .filter(channel -> channel.variants().contains(variant))
            .map(channel -> channel.address() == null ? channel.family() : channel.address())
            .findFirst()
            .orElse(variant));
  }

  /** Whom it is about, as tags: its own, or the operation that its name begins with. */
  List<String> subjectTags() {
    if (tags.contains("@every-operation")) {
      return List.of(OPERATION + name.split("[ :]", 2)[0]);
    }
    List<String> subjects = new ArrayList<>(streams());
    tags.stream()
        .filter(tag -> Stream.of(OPERATION, STREAM, UNIFIED).anyMatch(tag::startsWith))
        .filter(tag -> !families().contains(tag))
        .forEach(subjects::add);
    return subjects;
  }

  /** The streams that it subscribes to, if its tags say that it is about them. */
  private Set<String> streams() {
    Set<String> streams = new LinkedHashSet<>();
    for (String text : steps) {
      Matcher name = SUBSCRIBES.matcher(text);
      if (name.find()) {
        ContractIndex.Channel channel = ContractIndex.standard().channelOf(name.group(1));
        if (tags.contains("@every-stream") || tags.contains(STREAM + channel.family())) {
          streams.add(STREAM + channel.variant(name.group(1)));
        }
      }
    }
    return streams;
  }

  private static Set<String> families() {
    return ContractIndex.standard().channels().stream()
        .filter(channel -> channel.address() != null)
        .map(channel -> STREAM + channel.family())
        .collect(Collectors.toSet());
  }

  boolean looksAt(Pattern proof) {
    return steps.stream().anyMatch(text -> proof.matcher(text).lookingAt());
  }
}
