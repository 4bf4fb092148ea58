package io.github.backpack4j.conformance.run;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import io.github.backpack4j.conformance.Scenario;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The features of a jar or a folder, read once, to choose from and to play. */
public final class Features {
  private static final URI STEPS = URI.create("classpath:/io/github/backpack4j/conformance/steps");

  /** Read when they are first asked for; reading them takes longer than most runs. */
  private static final class Standard {
    static final Features FEATURES = new Features("classpath:features", STEPS);
  }

  private final RuntimeOptions options;
  private final List<Feature> features;
  private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  private Features(String path, URI steps) {
    options =
        new RuntimeOptionsBuilder()
            .addFeature(FeatureWithLines.parse(path))
            .addGlue(steps)
            .setMonochrome()
            .setNoSummary()
            .build();
    features =
        new FeaturePathFeatureSupplier(
                Features.class::getClassLoader, options, new FeatureParser(UUID::randomUUID))
            .get();
    for (Feature feature : features) {
      for (Pickle pickle : feature.getPickles()) {
        Scenario scenario = scenario(pickle);
        scenarios.put(scenario.id(), scenario);
        names.put(scenario.id(), feature.getName().orElse(""));
      }
    }
  }

  /** Those of this kit. */
  public static Features standard() {
    return Standard.FEATURES;
  }

  /** Those of a folder, with the steps of a package: {@code classpath:/com/example/steps}. */
  static Features of(String path, URI steps) {
    return new Features(path, steps);
  }

  private static Scenario scenario(Pickle pickle) {
    return new Scenario(
        id(pickle),
        pickle.getName(),
        pickle.getTags(),
        pickle.getSteps().stream().map(Step::getText).toList());
  }

  private static String id(Pickle pickle) {
    return Scenario.id(pickle.getUri(), pickle.getLocation().getLine());
  }

  /** Their scenarios by id, in the order in which they are played. */
  public Map<String, Scenario> scenarios() {
    return Collections.unmodifiableMap(scenarios);
  }

  /** The name of the feature that a scenario is of. */
  String featureOf(Scenario scenario) {
    return names.getOrDefault(scenario.id(), "");
  }

  /** The first twelve digits of the SHA-256 of all that is written in them. */
  String digest() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (Feature feature : features) {
        sha256.update(feature.getSource().getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha256.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Plays the scenarios that have one of these ids. */
  void play(Collection<String> ids, List<Plugin> listeners) {
    List<Feature> chosen = new ArrayList<>();
    for (Feature feature : features) {
      List<Pickle> pickles =
          feature.getPickles().stream().filter(pickle -> ids.contains(id(pickle))).toList();
      if (!pickles.isEmpty()) {
        chosen.add(new ChosenFeature(feature, pickles));
      }
    }
    Runtime.builder()
        .withRuntimeOptions(options)
        .withClassLoader(Features.class::getClassLoader)
        .withFeatureSupplier(() -> chosen)
        .withAdditionalPlugins(listeners.toArray(Plugin[]::new))
        .build()
        .run();
  }
}
