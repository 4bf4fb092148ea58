package io.github.backpack4j.conformance.run;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A feature of which only some scenarios are played.
 *
 * @param feature all of it; in here its simple name is that of another type, which it inherits
 * @param pickles what is played
 */
record ChosenFeature(io.cucumber.core.gherkin.Feature feature, List<Pickle> pickles)
    implements io.cucumber.core.gherkin.Feature {
  @Override
  public List<Pickle> getPickles() {
    return pickles;
  }

  @Override
  public Pickle getPickleAt(Node node) {
    return feature.getPickleAt(node);
  }

  @Override
  public String getSource() {
    return feature.getSource();
  }

  @Override
  public Iterable<?> getParseEvents() {
    return feature.getParseEvents();
  }

  @Override
  public Collection<Node> elements() {
    return feature.elements();
  }

  @Override
  public URI getUri() {
    return feature.getUri();
  }

  @Override
  public Location getLocation() {
    return feature.getLocation();
  }

  @Override
  public Optional<String> getKeyword() {
    return feature.getKeyword();
  }

  @Override
  public Optional<String> getName() {
    return feature.getName();
  }

  @Override
  public Optional<Node> getParent() {
    return feature.getParent();
  }
}
