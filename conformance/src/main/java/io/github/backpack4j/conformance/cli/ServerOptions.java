package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.conformance.live.LiveTarget;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which server is asked, for what, and how fast. */
final class ServerOptions {
  /** The most requests a minute that somebody else's server is asked. */
  static final int FASTEST = 20;

  /** The same of historical market data. */
  static final int FASTEST_HISTORICAL = 2;

  private static final int LAST_PORT = 65_535;
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");
  private static final Pattern SYMBOL = Pattern.compile("[A-Za-z0-9._-]+");

  @Option(
      names = "--ws-url",
      paramLabel = "URL",
      description =
          "Where streams are: ws or wss. Of --target live it is known; of another address streams"
              + " are not looked at without it.")
  private @Nullable String wsUrl;

  @Option(
      names = "--market",
      paramLabel = "SYMBOL",
      defaultValue = "SOL_USDC",
      description = "The spot market that is asked for; ${DEFAULT-VALUE} by default.")
  private String market;

  @Option(
      names = "--future",
      paramLabel = "SYMBOL",
      defaultValue = "SOL_USDC_PERP",
      description = "The perpetual future that is asked for; ${DEFAULT-VALUE} by default.")
  private String future;

  @Option(
      names = "--asset",
      paramLabel = "SYMBOL",
      defaultValue = "SOL",
      description = "The asset that is asked for; ${DEFAULT-VALUE} by default.")
  private String asset;

  @Option(
      names = "--pace",
      paramLabel = "N",
      defaultValue = "" + FASTEST,
      description =
          "Requests a minute; ${DEFAULT-VALUE} by default, and more only of a loopback address.")
  private int pace;

  @Option(
      names = "--historical-pace",
      paramLabel = "N",
      defaultValue = "" + FASTEST_HISTORICAL,
      description =
          "Requests a minute for historical market data; ${DEFAULT-VALUE} by default, and more only"
              + " of a loopback address.")
  private int historicalPace;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "10s",
      converter = DurationConverter.class,
      description = "How long an answer may take; ${DEFAULT-VALUE} by default.")
  private Duration timeout;

  @Option(
      names = "--stream-time",
      paramLabel = "TIME",
      defaultValue = "10s",
      converter = DurationConverter.class,
      description =
          "How long a stream is watched for gaps in its sequence; ${DEFAULT-VALUE} by default.")
  private Duration streamTime;

  /** Whether an option was given that says something of a server. */
  boolean isGiven(CommandLine command) {
    return command.getParseResult().matchedOptions().stream()
        .anyMatch(
            option ->
                option.userObject() instanceof java.lang.reflect.Field field
                    && field.getDeclaringClass() == ServerOptions.class);
  }

  /**
   * Refuses to sign for whoever sits on the way: a signature that crosses a network in the clear
   * can be used by others, and names the account.
   */
  static void refuseInTheClear(CommandLine command, LiveTarget target) {
    if (target.signer() == null) {
      return;
    }
    for (URI each : Stream.of(target.base(), target.wsUrl()).filter(Objects::nonNull).toList()) {
      if (!isLoopback(each) && Set.of("http", "ws").contains(scheme(each))) {
        throw new ParameterException(
            command,
            "signatures would cross the network in the clear: give https and wss, or no key");
      }
    }
  }

  private static String scheme(URI address) {
    return address.getScheme().toLowerCase(Locale.ROOT);
  }

  /** What the options and {@code target}, which is {@code live} or an address, come to. */
  LiveTarget.Builder target(CommandLine command, String target) {
    boolean live = target.equals("live");
    URI base = live ? BackpackClient.BASE_URL : url(command, "--target", target, "http");
    URI streams = live ? BackpackClient.STREAM_URL : null;
    if (wsUrl != null) {
      streams = url(command, "--ws-url", wsUrl, "ws");
    }
    boolean loopback = isLoopback(base) && (streams == null || isLoopback(streams));
    pace(command, "--pace", pace, FASTEST, loopback);
    pace(command, "--historical-pace", historicalPace, FASTEST_HISTORICAL, loopback);
    return LiveTarget.at(base)
        .wsUrl(streams)
        .market(symbol(command, "--market", market))
        .future(symbol(command, "--future", future))
        .asset(symbol(command, "--asset", asset))
        .pace(pace)
        .historicalPace(historicalPace)
        .timeout(timeout)
        .streamTime(streamTime);
  }

  /** The address with which a run is named; without a slash at its end. */
  static String name(String target) {
    return target.replaceFirst("/+$", "");
  }

  /** Whether nobody but this machine is asked. */
  static boolean isLoopback(URI address) {
    String host = address.getHost();
    return host != null && LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  private static void pace(
      CommandLine command, String option, int pace, int fastest, boolean loopback) {
    if (pace < 1) {
      throw new ParameterException(command, option + ": give 1 or more requests a minute");
    }
    if (pace > fastest && !loopback) {
      throw new ParameterException(
          command,
          "%s: %d requests a minute are the most that a server of somebody else's is asked"
              .formatted(option, fastest));
    }
  }

  private static String symbol(CommandLine command, String option, String symbol) {
    if (!SYMBOL.matcher(symbol).matches()) {
      throw new ParameterException(command, option + ": give a symbol such as SOL_USDC");
    }
    return symbol;
  }

  private static URI url(CommandLine command, String option, String text, String scheme) {
    String form =
        scheme.equals("http")
            ? "give fixtures, live, or an address such as https://api.example.com"
            : "give an address such as wss://ws.example.com";
    try {
      URI url = new URI(text);
      String given = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
      if (!(given.equals(scheme) || given.equals(scheme + "s"))
          || url.getHost() == null
          || url.getPort() > LAST_PORT
          || url.getRawQuery() != null
          || url.getRawFragment() != null) {
        throw new ParameterException(command, option + ": " + form);
      }
      if (url.getRawUserInfo() != null) {
        throw new ParameterException(
            command, option + ": an address with a user name would be written to every report");
      }
      return url;
    } catch (URISyntaxException e) {
      throw new ParameterException(command, option + ": " + form);
    }
  }

  /** The cap on an order's value, checked. */
  static @Nullable BigDecimal notional(CommandLine command, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      BigDecimal notional = new BigDecimal(text);
      if (notional.signum() > 0) {
        return notional;
      }
    } catch (NumberFormatException e) {
      throw new ParameterException(command, "--max-notional: give an amount in quote such as 20");
    }
    throw new ParameterException(command, "--max-notional: give an amount above 0");
  }
}
