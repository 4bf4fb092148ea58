@unified @unified:watchOHLCV
Feature: Watch OHLCV
  The candle of markets that is under way, told as it grows and once it is closed.

  Background:
    Given the clock reads 1700000000000
    And a market list

  Rule: an update is the candle as far as it has come, dated by its start

    @request @result
    Scenario: A candle grows and is closed, another begins, and the stream is given back
      Given the exchange plays "watches/candle-grows-closes-and-another-begins"
      When watchOHLCV is called with
        | symbol    | SOL/USDC |
        | timeframe | M1       |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["kline.1m.SOL_USDC"]}
        """
      When the watch has heard 1 call
      And the exchange goes on
      And the watch has heard 2 calls
      And the exchange goes on
      Then the watch hears
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:13:00Z |
        |        | open      | 20.48                |
        |        | high      | 20.52                |
        |        | low       | 20.47                |
        |        | close     | 20.49                |
        |        | volume    | 812.40               |
        |        | trades    | 57                   |
        |        | closed    | false                |
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:13:00Z |
        |        | open      | 20.48                |
        |        | high      | 20.52                |
        |        | low       | 20.47                |
        |        | close     | 20.50                |
        |        | volume    | 1290.15              |
        |        | trades    | 88                   |
        |        | closed    | true                 |
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:14:00Z |
        |        | open      | 20.50                |
        |        | high      | 20.50                |
        |        | low       | 20.50                |
        |        | close     | 20.50                |
        |        | volume    | 2.00                 |
        |        | trades    | 1                    |
        |        | closed    | false                |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["kline.1m.SOL_USDC"]}
        """
      And the watch hears
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:13:00Z |
        |        | open      | 20.48                |
        |        | high      | 20.52                |
        |        | low       | 20.47                |
        |        | close     | 20.49                |
        |        | volume    | 812.40               |
        |        | trades    | 57                   |
        |        | closed    | false                |
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:13:00Z |
        |        | open      | 20.48                |
        |        | high      | 20.52                |
        |        | low       | 20.47                |
        |        | close     | 20.50                |
        |        | volume    | 1290.15              |
        |        | trades    | 88                   |
        |        | closed    | true                 |
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:14:00Z |
        |        | open      | 20.50                |
        |        | high      | 20.50                |
        |        | low       | 20.50                |
        |        | close     | 20.50                |
        |        | volume    | 2.00                 |
        |        | trades    | 1                    |
        |        | closed    | false                |
        | closed |           |                      |

    @result
    Scenario: A candle in which nothing was traded is left out
      Given the exchange plays "watches/candle-in-which-nothing-was-traded"
      When watchOHLCV is called with
        | symbol    | SOL/USDC |
        | timeframe | M1       |
      And the exchange goes on
      Then the watch hears
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:14:00Z |
        |        | open      | 20.50                |
        |        | high      | 20.50                |
        |        | low       | 20.50                |
        |        | close     | 20.50                |
        |        | volume    | 2.00                 |
        |        | trades    | 1                    |
        |        | closed    | false                |

    @request @result
    Scenario: A month, which the exchange writes out
      Given the exchange plays "watches/candle-of-a-month"
      When watchOHLCV is called with
        | symbol    | AAPL.US/USDC:USDC |
        | timeframe | MONTH1            |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["kline.1month.AAPL.US_USDC_PERP"]}
        """
      And the watch hears
        | update | symbol    | AAPL.US/USDC:USDC    |
        |        | timeframe | MONTH1               |
        |        | timestamp | 2023-11-01T00:00:00Z |
        |        | open      | 182.10               |
        |        | high      | 188.02               |
        |        | low       | 179.02               |
        |        | close     | 187.44               |
        |        | volume    | 118.2                |
        |        | trades    | 431                  |
        |        | closed    | false                |

    @request @result
    Scenario: Two markets in one frame
      Given the exchange plays "watches/candles-of-two-markets"
      When watchOHLCV is called with
        | symbols   | SOL/USDC, ETH/USDC |
        | timeframe | H1                 |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["kline.1h.ETH_USDC","kline.1h.SOL_USDC"]}
        """
      When the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update | symbol    | SOL/USDC             |
        |        | timeframe | H1                   |
        |        | timestamp | 2023-11-14T22:00:00Z |
        |        | open      | 20.31                |
        |        | high      | 20.52                |
        |        | low       | 20.29                |
        |        | close     | 20.49                |
        |        | volume    | 31044.5              |
        |        | trades    | 2150                 |
        |        | closed    | false                |
        | update | symbol    | ETH/USDC             |
        |        | timeframe | H1                   |
        |        | timestamp | 2023-11-14T22:00:00Z |
        |        | open      | 2070.1               |
        |        | high      | 2076                 |
        |        | low       | 2069.9               |
        |        | close     | 2075.36              |
        |        | volume    | 310.45               |
        |        | trades    | 250                  |
        |        | closed    | false                |

    @request @result
    Scenario: All markets that are active
      Given the exchange plays "watches/candles-of-all-markets"
      When watchOHLCV is called with
        | timeframe | D1 |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["kline.1d.AAPL.US_USDC_PERP","kline.1d.BTC_USDC_PERP","kline.1d.ETH_USDC","kline.1d.RAIN-2026_USDC","kline.1d.SOL_USDC","kline.1d.SOL_USDC_PERP","kline.1d.kPEPE_USDC_PERP"]}
        """
      And the watch hears
        | update | symbol    | RAIN-2026_USDC       |
        |        | timeframe | D1                   |
        |        | timestamp | 2023-11-14T00:00:00Z |
        |        | open      | 0.41                 |
        |        | high      | 0.44                 |
        |        | low       | 0.40                 |
        |        | close     | 0.43                 |
        |        | volume    | 1200                 |
        |        | trades    | 31                   |
        |        | closed    | false                |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["kline.1d.SOL_USDC","kline.1d.ETH_USDC","kline.1d.SOL_USDC_PERP","kline.1d.BTC_USDC_PERP","kline.1d.kPEPE_USDC_PERP","kline.1d.AAPL.US_USDC_PERP","kline.1d.RAIN-2026_USDC"]}
        """
      And the watch hears
        | update | symbol    | RAIN-2026_USDC       |
        |        | timeframe | D1                   |
        |        | timestamp | 2023-11-14T00:00:00Z |
        |        | open      | 0.41                 |
        |        | high      | 0.44                 |
        |        | low       | 0.40                 |
        |        | close     | 0.43                 |
        |        | volume    | 1200                 |
        |        | trades    | 31                   |
        |        | closed    | false                |
        | closed |           |                      |

  Rule: in the compatibility view it is dated by its end

    @result
    Scenario: A minute that is told as the minute after it
      Given the compatibility view
      And the exchange plays "watches/candle-grows-closes-and-another-begins"
      When watchOHLCV is called with
        | symbol    | SOL/USDC |
        | timeframe | M1       |
      And the watch has heard 1 call
      And the exchange goes on
      And the watch has heard 2 calls
      And the exchange goes on
      Then the watch hears
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:14:00Z |
        |        | open      | 20.48                |
        |        | high      | 20.52                |
        |        | low       | 20.47                |
        |        | close     | 20.49                |
        |        | volume    | 812.40               |
        |        | trades    | 57                   |
        |        | closed    | false                |
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:14:00Z |
        |        | open      | 20.48                |
        |        | high      | 20.52                |
        |        | low       | 20.47                |
        |        | close     | 20.50                |
        |        | volume    | 1290.15              |
        |        | trades    | 88                   |
        |        | closed    | true                 |
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:15:00Z |
        |        | open      | 20.50                |
        |        | high      | 20.50                |
        |        | low       | 20.50                |
        |        | close     | 20.50                |
        |        | volume    | 2.00                 |
        |        | trades    | 1                    |
        |        | closed    | false                |
      When the watch is closed
      Then the watch hears
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:14:00Z |
        |        | open      | 20.48                |
        |        | high      | 20.52                |
        |        | low       | 20.47                |
        |        | close     | 20.49                |
        |        | volume    | 812.40               |
        |        | trades    | 57                   |
        |        | closed    | false                |
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:14:00Z |
        |        | open      | 20.48                |
        |        | high      | 20.52                |
        |        | low       | 20.47                |
        |        | close     | 20.50                |
        |        | volume    | 1290.15              |
        |        | trades    | 88                   |
        |        | closed    | true                 |
        | update | symbol    | SOL/USDC             |
        |        | timeframe | M1                   |
        |        | timestamp | 2023-11-14T22:15:00Z |
        |        | open      | 20.50                |
        |        | high      | 20.50                |
        |        | low       | 20.50                |
        |        | close     | 20.50                |
        |        | volume    | 2.00                 |
        |        | trades    | 1                    |
        |        | closed    | false                |
        | closed |           |                      |

  Rule: what cannot be read is told, and hides nothing

    @error
    Scenario: A start that is no time
      Given the exchange plays "watches/candle-unreadable-then-readable"
      When watchOHLCV is called with
        | symbol    | SOL/USDC |
        | timeframe | M1       |
      And the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | failure | failure.@type   | UnreadableAnswerException                                                                                    |
        |         | failure.message | the message cannot be read at /data/t: a time such as 2025-09-11T20:10:40.699 was expected, found other text |
        |         | failure.outcome | EXECUTED                                                                                                     |
        | update  | symbol          | SOL/USDC                                                                                                     |
        |         | timeframe       | M1                                                                                                           |
        |         | timestamp       | 2023-11-14T22:13:00Z                                                                                         |
        |         | open            | 20.48                                                                                                        |
        |         | high            | 20.52                                                                                                        |
        |         | low             | 20.47                                                                                                        |
        |         | close           | 20.49                                                                                                        |
        |         | volume          | 812.40                                                                                                       |
        |         | trades          | 57                                                                                                           |
        |         | closed          | false                                                                                                        |

  Rule: what there is not is refused before anything is asked for

    @error
    Scenario: A market that there is not
      When watchOHLCV is called with
        | symbol    | SOL/EUR |
        | timeframe | M1      |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And the watch hears nothing
      And there were 0 connections

    @error
    Scenario: No timeframe
      When watchOHLCV is called with
        | symbol    | SOL/USDC |
        | timeframe |          |
      Then the call fails as NullPointerException: "timeframe"
      And there were 0 connections
