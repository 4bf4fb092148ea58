@unified @unified:watchTickers
Feature: Watch tickers
  What several markets, or all, did over the last 24 hours.

  Background:
    Given the clock reads 1700000000000
    And a market list

  Rule: markets are asked for in one frame, and interrupted and given back as one

    @request @result
    Scenario: Two markets, one of them named twice
      Given the exchange plays "watches/tickers-of-two-markets"
      When watchTickers is called with
        | symbols | SOL/USDC, SOL/USDC:USDC, SOL_USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["ticker.SOL_USDC","ticker.SOL_USDC_PERP"]}
        """
      When the watch has heard 1 call
      And the exchange goes on
      And the watch has heard 2 calls
      And the exchange goes on
      Then within 1 s the client connects again
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["ticker.SOL_USDC","ticker.SOL_USDC_PERP"]}
        """
      When the watch has heard 4 calls
      And the exchange goes on
      Then the watch hears
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
        | update      | symbol      | SOL/USDC:USDC                       |
        |             | timestamp   | 2023-11-14T22:13:20.223456Z         |
        |             | open        | 20.00                               |
        |             | high        | 20.40                               |
        |             | low         | 19.20                               |
        |             | last        | 19.50                               |
        |             | change      | -0.5                                |
        |             | percentage  | -2.5                                |
        |             | average     | 19.75                               |
        |             | vwap        | 19.8                                |
        |             | baseVolume  | 500.00                              |
        |             | quoteVolume | 9900.00                             |
        |             | trades      | 812                                 |
        | interrupted | since       | 2023-11-14T22:13:20Z                |
        |             | why         | closed with 1001 going away         |
        | resumed     |             |                                     |
        | update      | symbol      | SOL/USDC:USDC                       |
        |             | timestamp   | 2023-11-14T22:13:29.223456Z         |
        |             | open        | 20.00                               |
        |             | high        | 20.40                               |
        |             | low         | 19.20                               |
        |             | last        | 19.60                               |
        |             | change      | -0.4                                |
        |             | percentage  | -2                                  |
        |             | average     | 19.8                                |
        |             | vwap        | 19.79960079840319361277445109780439 |
        |             | baseVolume  | 501.00                              |
        |             | quoteVolume | 9919.60                             |
        |             | trades      | 813                                 |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["ticker.SOL_USDC","ticker.SOL_USDC_PERP"]}
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
        | update      | symbol      | SOL/USDC:USDC                       |
        |             | timestamp   | 2023-11-14T22:13:20.223456Z         |
        |             | open        | 20.00                               |
        |             | high        | 20.40                               |
        |             | low         | 19.20                               |
        |             | last        | 19.50                               |
        |             | change      | -0.5                                |
        |             | percentage  | -2.5                                |
        |             | average     | 19.75                               |
        |             | vwap        | 19.8                                |
        |             | baseVolume  | 500.00                              |
        |             | quoteVolume | 9900.00                             |
        |             | trades      | 812                                 |
        | interrupted | since       | 2023-11-14T22:13:20Z                |
        |             | why         | closed with 1001 going away         |
        | resumed     |             |                                     |
        | update      | symbol      | SOL/USDC:USDC                       |
        |             | timestamp   | 2023-11-14T22:13:29.223456Z         |
        |             | open        | 20.00                               |
        |             | high        | 20.40                               |
        |             | low         | 19.20                               |
        |             | last        | 19.60                               |
        |             | change      | -0.4                                |
        |             | percentage  | -2                                  |
        |             | average     | 19.8                                |
        |             | vwap        | 19.79960079840319361277445109780439 |
        |             | baseVolume  | 501.00                              |
        |             | quoteVolume | 9919.60                             |
        |             | trades      | 813                                 |
        | closed      |             |                                     |

    @request @result
    Scenario: Over a connection that is open, beside another watch
      Given the exchange plays "watches/tickers-over-a-connection-that-is-open"
      When watchTickers is called with
        | symbols | SOL/USDC |
      And the watch has heard 1 call
      And watchTickers is called with
        | symbols | SOL/USDC:USDC, SOL/USDC, ETH/USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["ticker.SOL_USDC"]}
        """
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["ticker.SOL_USDC_PERP","ticker.ETH_USDC"]}
        """
      And watch 2 hears
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
      When watch 2 is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["ticker.SOL_USDC_PERP","ticker.ETH_USDC"]}
        """
      And watch 2 hears
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
        | closed |             |                             |
      And watch 1 hears
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

    @request @result
    Scenario: All markets that are active
      Given the exchange plays "watches/tickers-of-all-markets"
      When watchTickers is called
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["ticker.AAPL.US_USDC_PERP","ticker.BTC_USDC_PERP","ticker.ETH_USDC","ticker.RAIN-2026_USDC","ticker.SOL_USDC","ticker.SOL_USDC_PERP","ticker.kPEPE_USDC_PERP"]}
        """
      And the watch hears
        | update | symbol      | AAPL.US/USDC:USDC                   |
        |        | timestamp   | 2023-11-14T22:13:20.323456Z         |
        |        | open        | 185.00                              |
        |        | high        | 188.02                              |
        |        | low         | 184.11                              |
        |        | last        | 187.44                              |
        |        | change      | 2.44                                |
        |        | percentage  | 1.318918918918918918918918918918919 |
        |        | average     | 186.22                              |
        |        | vwap        | 186.5                               |
        |        | baseVolume  | 1000.00                             |
        |        | quoteVolume | 186500.00                           |
        |        | trades      | 954                                 |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["ticker.SOL_USDC","ticker.ETH_USDC","ticker.SOL_USDC_PERP","ticker.BTC_USDC_PERP","ticker.kPEPE_USDC_PERP","ticker.AAPL.US_USDC_PERP","ticker.RAIN-2026_USDC"]}
        """
      And the watch hears
        | update | symbol      | AAPL.US/USDC:USDC                   |
        |        | timestamp   | 2023-11-14T22:13:20.323456Z         |
        |        | open        | 185.00                              |
        |        | high        | 188.02                              |
        |        | low         | 184.11                              |
        |        | last        | 187.44                              |
        |        | change      | 2.44                                |
        |        | percentage  | 1.318918918918918918918918918918919 |
        |        | average     | 186.22                              |
        |        | vwap        | 186.5                               |
        |        | baseVolume  | 1000.00                             |
        |        | quoteVolume | 186500.00                           |
        |        | trades      | 954                                 |
        | closed |             |                                     |

  Rule: what there is not is refused before anything is asked for

    @error
    Scenario: One of the markets there is not
      When watchTickers is called with
        | symbols | SOL/USDC, SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And the watch hears nothing
      And there were 0 connections

    @error
    Scenario: None of all markets
      When watchTickers is called with
        | symbols | [] |
      Then the call fails as IllegalArgumentException: "symbols: none given; without them it is all markets"
      And there were 0 connections
