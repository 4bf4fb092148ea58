package com.example;

import io.cucumber.junit.platform.engine.Constants;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The client on the class path, against the kit's own exchange. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@ConfigurationParameter(
    key = Constants.GLUE_PROPERTY_NAME,
    value = "io.github.backpack4j.conformance.steps")
@ConfigurationParameter(
    key = Constants.FILTER_TAGS_PROPERTY_NAME,
    value = "@operation:getDepth and not (@live or @live-write or @funds)")
class ClientAgainstFixturesTest {}
