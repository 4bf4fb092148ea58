package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.contract.ContractDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Compares the contract with an OpenAPI document that somebody published. */
public final class Drift {
  private Drift() {}

  /**
   * What differs, seen from the contract: what the document has more is "added".
   *
   * @param published the document, OpenAPI 3.0 or 3.1
   * @throws UnreadableDocumentException if it is none, or refers to what it does not have
   */
  public static DriftReport between(JsonNode published, ContractDocument contract) {
    return between(
        published,
        contract.openapi(),
        contract.digest(),
        contract::source,
        Explanations.standard());
  }

  /**
   * What differs.
   *
   * @param source names the file and place of a pointer into the contract
   */
  static DriftReport between(
      JsonNode published,
      JsonNode contract,
      String digest,
      UnaryOperator<String> source,
      Explanations explanations) {
    Comparison comparison = new Comparison(contract, published);
    List<DriftFinding> findings = new ArrayList<>();
    Map<String, Integer> ids = new LinkedHashMap<>();
    for (List<Fact> group : groups(comparison)) {
      Fact fact = named(group, comparison.lists(), explanations);
      if (fact.kind() != Kind.LIST_CHANGED || !fact.published().equals(fact.contract())) {
        findings.add(finding(group, fact, ids, source, explanations));
      }
    }
    findings.sort(
        Comparator.comparing(DriftFinding::severity)
            .reversed()
            .thenComparing(DriftFinding::place)
            .thenComparing(DriftFinding::id));
    Set<String> said = new TreeSet<>();
    findings.stream()
        .filter(each -> each.explanation() == null)
        .forEach(each -> said.add(each.place()));
    return new DriftReport(
        digest,
        published.path("info").path("title").asText(),
        published.path("info").path("version").asText(),
        findings,
        explanations.stale(comparison.places(), said));
  }

  /** Facts that are one difference, together. */
  private static List<List<Fact>> groups(Comparison comparison) {
    List<List<Fact>> groups = new ArrayList<>();
    for (Fact fact : comparison.facts()) {
      List<Fact> group = new ArrayList<>(List.of(fact));
      groups.removeIf(
          each -> {
            boolean same = each.stream().anyMatch(fact::same);
            if (same) {
              group.addAll(0, each);
            }
            return same;
          });
      groups.add(group);
    }
    return groups;
  }

  /** The fact that stands for its group: the one with the simplest place. */
  private static Fact named(
      List<Fact> group, Map<String, TreeSet<String>> lists, Explanations explanations) {
    Comparator<Fact> simplest = Comparator.comparing(each -> each.place().length());
    Fact fact = group.stream().min(simplest.thenComparing(Fact::place)).orElseThrow();
    if (fact.kind() != Kind.LIST_CHANGED) {
      return fact;
    }
    TreeSet<String> values = lists.getOrDefault(fact.place(), new TreeSet<>());
    String now = Explanations.list(String.valueOf(values.size()), digest(values));
    String known = explanations.known(fact.place());
    return new Fact(
        fact.kind(),
        fact.place(),
        "",
        known,
        now,
        fact.operation(),
        fact.contractAt(),
        fact.publishedAt());
  }

  private static DriftFinding finding(
      List<Fact> group,
      Fact fact,
      Map<String, Integer> ids,
      UnaryOperator<String> source,
      Explanations explanations) {
    String id = fact.kind().wire() + ":" + fact.place();
    id += fact.name().isEmpty() ? "" : "." + fact.name();
    int same = ids.merge(id, 1, Integer::sum);
    TreeSet<String> shows = new TreeSet<>();
    group.forEach(each -> shows.add(each.operation()));
    shows.remove("");
    return new DriftFinding(
        same == 1 ? id : id + "#" + same,
        fact.kind(),
        fact.kind().severity(),
        fact.place(),
        fact.message(),
        List.copyOf(shows),
        source.apply(fact.contractAt().startsWith("/") ? fact.contractAt() : "/paths"),
        explanations.of(fact));
  }

  /** The first twelve digits of a SHA-256 over the sorted values, a line each. */
  private static String digest(TreeSet<String> values) {
    try {
      byte[] lines = String.join("\n", values).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
