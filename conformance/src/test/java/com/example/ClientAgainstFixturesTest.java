package com.example;

import io.cucumber.junit.platform.engine.Constants;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The client on the class path, against the kit's own exchange. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@IncludeTags("operation:getDepth & !live")
@ConfigurationParameter(
    key = Constants.GLUE_PROPERTY_NAME,
    value = "io.github.backpack4j.conformance.steps")
class ClientAgainstFixturesTest {}
