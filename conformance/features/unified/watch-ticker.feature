@unified @unified:watchTicker
Feature: Watch ticker
  What one market did over the last 24 hours, told each second.

  Background:
    Given the clock reads 1700000000000
    And a market list

  Rule: an update is the whole of the last 24 hours

    @request @result
    Scenario: Two updates, and the stream is given back
      Given the exchange plays "watches/ticker-twice-then-given-back"
      When watchTicker is called with
        | symbol | SOL/USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["ticker.SOL_USDC"]}
        """
      When the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update | symbol      | SOL/USDC                            |
        |        | timestamp   | 2023-11-14T22:13:20.123456Z         |
        |        | open        | 19.87                               |
        |        | high        | 20.95                               |
        |        | low         | 19.31                               |
        |        | last        | 20.49                               |
        |        | change      | 0.62                                |
        |        | percentage  | 3.120281831907398087569199798691495 |
        |        | average     | 20.18                               |
        |        | vwap        | 20.27273061990740120026563121205049 |
        |        | baseVolume  | 182734.55                           |
        |        | quoteVolume | 3704528.3071                        |
        |        | trades      | 41207                               |
        | update | symbol      | SOL/USDC                            |
        |        | timestamp   | 2023-11-14T22:13:21.123461Z         |
        |        | open        | 19.88                               |
        |        | high        | 20.95                               |
        |        | low         | 19.31                               |
        |        | last        | 20.50                               |
        |        | change      | 0.62                                |
        |        | percentage  | 3.118712273641851106639839034205231 |
        |        | average     | 20.19                               |
        |        | vwap        | 20.27274628805558770663223354761    |
        |        | baseVolume  | 182731.05                           |
        |        | quoteVolume | 3704460.2156                        |
        |        | trades      | 41211                               |
      And the watch is open
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["ticker.SOL_USDC"]}
        """
      And the watch hears
        | update | symbol      | SOL/USDC                            |
        |        | timestamp   | 2023-11-14T22:13:20.123456Z         |
        |        | open        | 19.87                               |
        |        | high        | 20.95                               |
        |        | low         | 19.31                               |
        |        | last        | 20.49                               |
        |        | change      | 0.62                                |
        |        | percentage  | 3.120281831907398087569199798691495 |
        |        | average     | 20.18                               |
        |        | vwap        | 20.27273061990740120026563121205049 |
        |        | baseVolume  | 182734.55                           |
        |        | quoteVolume | 3704528.3071                        |
        |        | trades      | 41207                               |
        | update | symbol      | SOL/USDC                            |
        |        | timestamp   | 2023-11-14T22:13:21.123461Z         |
        |        | open        | 19.88                               |
        |        | high        | 20.95                               |
        |        | low         | 19.31                               |
        |        | last        | 20.50                               |
        |        | change      | 0.62                                |
        |        | percentage  | 3.118712273641851106639839034205231 |
        |        | average     | 20.19                               |
        |        | vwap        | 20.27274628805558770663223354761    |
        |        | baseVolume  | 182731.05                           |
        |        | quoteVolume | 3704460.2156                        |
        |        | trades      | 41211                               |
        | closed |             |                                     |
      And the watch is not open

    @request @result
    Scenario Outline: A perpetual, by its <form>
      Given the exchange plays "watches/ticker-of-a-perpetual"
      When watchTicker is called with
        | symbol | <symbol> |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["ticker.SOL_USDC_PERP"]}
        """
      And the watch hears
        | update | symbol      | SOL/USDC:USDC               |
        |        | timestamp   | 2023-11-14T22:13:20.223456Z |
        |        | open        | 20.00                       |
        |        | high        | 20.40                       |
        |        | low         | 19.20                       |
        |        | last        | 19.50                       |
        |        | change      | -0.5                        |
        |        | percentage  | -2.5                        |
        |        | average     | 19.75                       |
        |        | vwap        | 19.8                        |
        |        | baseVolume  | 500.00                      |
        |        | quoteVolume | 9900.00                     |
        |        | trades      | 812                         |

      Examples:
        | form   | symbol        |
        | symbol | SOL/USDC:USDC |
        | id     | SOL_USDC_PERP |

    @result
    Scenario: A market without a trade in 24 hours
      Given the exchange plays "watches/ticker-of-a-quiet-market"
      When watchTicker is called with
        | symbol | SOL/USDC |
      Then the watch hears
        | update | symbol      | SOL/USDC                    |
        |        | timestamp   | 2023-11-14T22:13:20.123456Z |
        |        | baseVolume  | 0                           |
        |        | quoteVolume | 0                           |
        |        | trades      | 0                           |

  Rule: it goes on over connections, and says where updates are missing

    @request @result
    Scenario: The connection is lost and regained
      Given the exchange plays "watches/ticker-lost-and-regained"
      When watchTicker is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then within 1 s the client connects again
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["ticker.SOL_USDC"]}
        """
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["ticker.SOL_USDC"]}
        """
      And the watch hears
        | update      | symbol      | SOL/USDC                            |
        |             | timestamp   | 2023-11-14T22:13:20.123456Z         |
        |             | open        | 19.87                               |
        |             | high        | 20.95                               |
        |             | low         | 19.31                               |
        |             | last        | 20.49                               |
        |             | change      | 0.62                                |
        |             | percentage  | 3.120281831907398087569199798691495 |
        |             | average     | 20.18                               |
        |             | vwap        | 20.27273061990740120026563121205049 |
        |             | baseVolume  | 182734.55                           |
        |             | quoteVolume | 3704528.3071                        |
        |             | trades      | 41207                               |
        | interrupted | since       | 2023-11-14T22:13:20Z                |
        |             | why         | closed with 1001 going away         |
        | resumed     |             |                                     |
        | update      | symbol      | SOL/USDC                            |
        |             | timestamp   | 2023-11-14T22:13:21.123461Z         |
        |             | open        | 19.88                               |
        |             | high        | 20.95                               |
        |             | low         | 19.31                               |
        |             | last        | 20.50                               |
        |             | change      | 0.62                                |
        |             | percentage  | 3.118712273641851106639839034205231 |
        |             | average     | 20.19                               |
        |             | vwap        | 20.27274628805558770663223354761    |
        |             | baseVolume  | 182731.05                           |
        |             | quoteVolume | 3704460.2156                        |
        |             | trades      | 41211                               |

    @error
    Scenario: The connection is lost for good
      Given the client does not connect again
      And the exchange plays "watches/ticker-lost-for-good"
      When watchTicker is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update      | symbol          | SOL/USDC                                                          |
        |             | timestamp       | 2023-11-14T22:13:20.123456Z                                       |
        |             | open            | 19.87                                                             |
        |             | high            | 20.95                                                             |
        |             | low             | 19.31                                                             |
        |             | last            | 20.49                                                             |
        |             | change          | 0.62                                                              |
        |             | percentage      | 3.120281831907398087569199798691495                               |
        |             | average         | 20.18                                                             |
        |             | vwap            | 20.27273061990740120026563121205049                               |
        |             | baseVolume      | 182734.55                                                         |
        |             | quoteVolume     | 3704528.3071                                                      |
        |             | trades          | 41207                                                             |
        | interrupted | since           | 2023-11-14T22:13:20Z                                              |
        |             | why             | closed with 1001 going away                                       |
        | failure     | failure.@type   | ExchangeUnavailableException                                      |
        |             | failure.message | the stream ticker.SOL_USDC has ended: closed with 1001 going away |
        |             | failure.outcome | NOT_SENT                                                          |
        | closed      |                 |                                                                   |
      And the watch is not open

    @error
    Scenario: The client's streams are closed
      Given the exchange plays "watches/ticker-of-a-perpetual"
      When watchTicker is called with
        | symbol | SOL/USDC:USDC |
      And the watch has heard 1 call
      And the client is closed
      Then the watch hears
        | update  | symbol          | SOL/USDC:USDC                                                               |
        |         | timestamp       | 2023-11-14T22:13:20.223456Z                                                 |
        |         | open            | 20.00                                                                       |
        |         | high            | 20.40                                                                       |
        |         | low             | 19.20                                                                       |
        |         | last            | 19.50                                                                       |
        |         | change          | -0.5                                                                        |
        |         | percentage      | -2.5                                                                        |
        |         | average         | 19.75                                                                       |
        |         | vwap            | 19.8                                                                        |
        |         | baseVolume      | 500.00                                                                      |
        |         | quoteVolume     | 9900.00                                                                     |
        |         | trades          | 812                                                                         |
        | failure | failure.@type   | ExchangeUnavailableException                                                |
        |         | failure.message | the stream ticker.SOL_USDC_PERP has ended: the client's streams were closed |
        |         | failure.outcome | NOT_SENT                                                                    |
        | closed  |                 |                                                                             |
      And the watch is not open

  Rule: what cannot be read is told, and hides nothing

    @error
    Scenario: A high that is no number
      Given the exchange plays "watches/ticker-unreadable-then-readable"
      When watchTicker is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | failure | failure.@type   | UnreadableAnswerException                                                                                                        |
        |         | failure.message | the message cannot be read at /data/h: a decimal of at most 128 digits before and after its point was expected, found other text |
        |         | failure.outcome | EXECUTED                                                                                                                         |
        | update  | symbol          | SOL/USDC                                                                                                                         |
        |         | timestamp       | 2023-11-14T22:13:21.123461Z                                                                                                      |
        |         | open            | 19.88                                                                                                                            |
        |         | high            | 20.95                                                                                                                            |
        |         | low             | 19.31                                                                                                                            |
        |         | last            | 20.50                                                                                                                            |
        |         | change          | 0.62                                                                                                                             |
        |         | percentage      | 3.118712273641851106639839034205231                                                                                              |
        |         | average         | 20.19                                                                                                                            |
        |         | vwap            | 20.27274628805558770663223354761                                                                                                 |
        |         | baseVolume      | 182731.05                                                                                                                        |
        |         | quoteVolume     | 3704460.2156                                                                                                                     |
        |         | trades          | 41211                                                                                                                            |

  Rule: what there is not is refused before anything is asked for

    @error
    Scenario: A market that there is not
      When watchTicker is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And the watch hears nothing
      And there were 0 connections

    @error
    Scenario: No symbol
      When watchTicker is called with
        | symbol |  |
      Then the call fails as NullPointerException: "symbol"
      And there were 0 connections

  Rule: an exchange that is closed ends its watches and takes no others

    @request @error
    Scenario: Closed while it watches
      Given the exchange plays "watches/ticker-once-then-given-back"
      When watchTicker is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the unified exchange is closed
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["ticker.SOL_USDC"]}
        """
      And the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["ticker.SOL_USDC"]}
        """
      And the watch hears
        | update | symbol      | SOL/USDC                            |
        |        | timestamp   | 2023-11-14T22:13:20.123456Z         |
        |        | open        | 19.87                               |
        |        | high        | 20.95                               |
        |        | low         | 19.31                               |
        |        | last        | 20.49                               |
        |        | change      | 0.62                                |
        |        | percentage  | 3.120281831907398087569199798691495 |
        |        | average     | 20.18                               |
        |        | vwap        | 20.27273061990740120026563121205049 |
        |        | baseVolume  | 182734.55                           |
        |        | quoteVolume | 3704528.3071                        |
        |        | trades      | 41207                               |
        | closed |             |                                     |
      When watchTicker is called with
        | symbol | SOL/USDC |
      Then the call fails as IllegalStateException: "the exchange is closed"
      And the watch hears nothing
