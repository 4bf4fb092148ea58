package io.github.backpack4j.conformance.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium of this machine, without a window and without the network. Nothing is downloaded. */
final class Chromium implements AutoCloseable {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /**
   * Selenium warns of each browser that is newer than itself; what it does not know is not used.
   */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the browser; {@code profile} is a folder that does not exist yet. */
  static Chromium start(Path profile) {
    SELENIUM.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(find("browser.chromium", "chromium", "chromium-browser", "google-chrome"));
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(find("browser.chromedriver", "chromedriver"))
            .usingAnyFreePort()
            .withTimeout(Duration.ofSeconds(60))
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(120));
    return new Chromium(driver);
  }

  /** The program that a property names, or the first of some names on the PATH. */
  private static File find(String property, String... names) {
    String named = System.getProperty(property, "");
    Stream<Path> places =
        named.isEmpty()
            ? Arrays.stream(names)
                .flatMap(
                    name ->
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                            .map(folder -> Path.of(folder, name)))
            : Stream.of(Path.of(named));
    return places
        .filter(Files::isExecutable)
        .findFirst()
        .map(Path::toFile)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    named.isEmpty()
                        ? names[0]
                            + " is not on the PATH; install it, or say where it is: -D"
                            + property
                            + "=…"
                        : "-D" + property + "=" + named + " is no program"));
  }

  /** Loads a file as a screen of this width shows it, in one of the two schemes. */
  void show(Path file, int width, int height, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.get(file.toUri().toString());
  }

  /** What the console was told since the last call. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** What axe finds fault with, a line for each element. */
  List<String> audit() {
    driver.executeScript(axe());
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations']})"
                + ".then(r => done(r.violations.flatMap(v => v.nodes.map(n =>"
                + " v.id + ': ' + n.html.slice(0, 200) + ' ' + (n.failureSummary || '')))),"
                + " e => done(['axe failed: ' + e]));",
            TAGS);
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  private static String axe() {
    try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By how many pixels the page is wider than the screen. */
  long overflow() {
    return number(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth;");
  }

  /** Opens and closes each part that folds, by the keyboard alone; those that stay as they were. */
  List<String> stuck() {
    for (WebElement summary : driver.findElements(By.tagName("summary"))) {
      // Those inside of a closed one come after it, when it is open.
      boolean before = open(summary);
      driver.executeScript("arguments[0].focus();", summary);
      summary.sendKeys(Keys.ENTER);
      if (open(summary) == before) {
        return List.of(summary.getText());
      }
      if (before) {
        summary.sendKeys(Keys.SPACE);
      }
    }
    return List.of();
  }

  private boolean open(WebElement summary) {
    return Boolean.TRUE.equals(
        driver.executeScript("return arguments[0].parentElement.open;", summary));
  }

  /** Runs a script that gives a number. */
  long number(String script, Object... arguments) {
    return ((Number) driver.executeScript(script, arguments)).longValue();
  }

  /** Waits until a script says true; what a click causes comes a moment after it. */
  void eventually(String script) {
    Object holds =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "const holds = new Function(arguments[0]);"
                + "const end = performance.now() + 10000;"
                + "const look = () => holds() ? done(true)"
                + " : performance.now() > end ? done(false) : requestAnimationFrame(look);"
                + "look();",
            script);
    if (!Boolean.TRUE.equals(holds)) {
      throw new AssertionError("not within 10 s: " + script);
    }
  }

  /** Runs a script. */
  void run(String script) {
    driver.executeScript(script);
  }

  /** The page from its top, so many pixels high at most. */
  void screenshot(Path file, int width, int most) throws IOException {
    long height = Math.min(most, number("return document.documentElement.scrollHeight;"));
    Object picture =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                    "captureBeyondViewport",
                    true,
                    "clip",
                    Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)))
            .get("data");
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode((String) picture));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
