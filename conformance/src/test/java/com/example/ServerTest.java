package com.example;

import io.cucumber.junit.platform.engine.Constants;
import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.conformance.live.LiveRun;
import io.github.backpack4j.conformance.live.LiveTarget;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** A server, against the contract. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@IncludeTags("operation:getDepth & live")
@ConfigurationParameter(
    key = Constants.GLUE_PROPERTY_NAME,
    value = "io.github.backpack4j.conformance.steps")
class ServerTest {
  private static StandIn server;
  private static LiveRun run;

  @BeforeSuite
  static void begin() {
    server = new StandIn(0); // or none: give the address of your own below
    run = LiveRun.start(LiveTarget.at(server.url()).build());
  }

  @AfterSuite
  static void end() {
    run.close();
    server.close();
  }
}
