@unified @unified:fetchOHLCV
Feature: Fetch OHLCV
  The candles of one market by the prices of its trades, oldest first.

  Background:
    Given a client without a key
    And the clock reads 1700000000000
    And a market list

  Rule: the range is asked for in seconds, and intervals without trades have no candle

    @request @result
    Scenario: Three hours, in one of which nothing was traded
      Given the exchange answers getKlines, whatever is asked, as fixture "markets/get-klines/three-hours-one-without-trades" does
      When fetchOHLCV is called with
        | symbol    | SOL/USDC                 |
        | timeframe | H1                       |
        | since     | 2023-11-14T19:00:00Z     |
        | until     | 2023-11-14T22:00:00.500Z |
      Then the requests are
        | GET /api/v1/klines?symbol=SOL_USDC&interval=1h&startTime=1699988400&endTime=1699999201 |
      And the result is
        | 0.symbol      | SOL/USDC             |
        | 0.timeframe   | H1                   |
        | 0.timestamp   | 2023-11-14T19:00:00Z |
        | 0.open        | 20.31                |
        | 0.high        | 20.58                |
        | 0.low         | 20.27                |
        | 0.close       | 20.5                 |
        | 0.volume      | 1523.4               |
        | 0.quoteVolume | 31118.072            |
        | 0.trades      | 412                  |
        | 0.closed      | true                 |
        | 1.symbol      | SOL/USDC             |
        | 1.timeframe   | H1                   |
        | 1.timestamp   | 2023-11-14T21:00:00Z |
        | 1.open        | 20.49                |
        | 1.high        | 20.52                |
        | 1.low         | 20.4                 |
        | 1.close       | 20.49                |
        | 1.volume      | 88.02                |
        | 1.quoteVolume | 1801.7694            |
        | 1.trades      | 37                   |
        | 1.closed      | true                 |
        | requests      | 1                    |
        | filteredHere  | false                |

    @request @result
    Scenario: The last two months by the clock, the second of which still runs
      Given the exchange answers getKlines, whatever is asked, with
        """
        [ { "start": "2023-10-01 00:00:00", "end": "2023-11-01 00:00:00", "open": "18", "high": "22",
            "low": "17", "close": "21", "volume": "10", "quoteVolume": "200", "trades": "5" },
          { "start": "2023-11-01 00:00:00", "end": "2023-12-01 00:00:00", "open": "21", "high": "24",
            "low": "20", "close": "20.5", "volume": "4", "quoteVolume": "90", "trades": "2" } ]
        """
      And calls are made asynchronously
      When fetchOHLCV is called with
        | symbol    | SOL/USDC |
        | timeframe | MONTH1   |
        | limit     | 2        |
      Then the requests are
        | GET /api/v1/klines?symbol=SOL_USDC&interval=1month&startTime=1694729600 |
      And the rows of the result are
        | symbol   | timeframe | timestamp            | open | high | low | close | volume | quoteVolume | trades | closed |
        | SOL/USDC | MONTH1    | 2023-10-01T00:00:00Z | 18   | 22   | 17  | 21    | 10     | 200         | 5      | true   |
        | SOL/USDC | MONTH1    | 2023-11-01T00:00:00Z | 21   | 24   | 20  | 20.5  | 4      | 90          | 2      | false  |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

    @request
    Scenario Outline: A hundred intervals of <timeframe> unless said otherwise
      Given the exchange answers getKlines, whatever is asked, with
        """
        []
        """
      When fetchOHLCV is called with
        | symbol    | SOL/USDC:USDC |
        | timeframe | <timeframe>   |
      Then the requests are
        | GET /api/v1/klines?symbol=SOL_USDC_PERP&interval=<interval>&startTime=<start> |

      Examples:
        | timeframe | interval | start      |
        | M1        | 1m       | 1699994000 |
        | M3        | 3m       | 1699982000 |
        | M5        | 5m       | 1699970000 |
        | M15       | 15m      | 1699910000 |
        | M30       | 30m      | 1699820000 |
        | H1        | 1h       | 1699640000 |
        | H2        | 2h       | 1699280000 |
        | H4        | 4h       | 1698560000 |
        | H6        | 6h       | 1697840000 |
        | H8        | 8h       | 1697120000 |
        | H12       | 12h      | 1695680000 |
        | D1        | 1d       | 1691360000 |
        | D3        | 3d       | 1674080000 |
        | W1        | 1w       | 1639520000 |
        | MONTH1    | 1month   | 1436912000 |

    @request @result
    Scenario: A candle that begins before the range is none of it
      Given the exchange answers getKlines, whatever is asked, with
        """
        [ { "start": "2023-11-14 21:00:00", "end": "2023-11-14 22:00:00", "open": "20", "high": "21",
            "low": "19", "close": "20.5", "volume": "10", "quoteVolume": "200", "trades": "5" },
          { "start": "2023-11-14 22:00:00", "end": "2023-11-14 23:00:00", "open": "20.5", "high": "21",
            "low": "20.4", "close": "20.6", "volume": "4", "quoteVolume": "82", "trades": "2" } ]
        """
      When fetchOHLCV is called with
        | symbol    | SOL/USDC             |
        | timeframe | H1                   |
        | since     | 2023-11-14T21:00:01Z |
      Then the requests are
        | GET /api/v1/klines?symbol=SOL_USDC&interval=1h&startTime=1699995601 |
      And the rows of the result are
        | symbol   | timeframe | timestamp            | open | high | low  | close | volume | quoteVolume | trades | closed |
        | SOL/USDC | H1        | 2023-11-14T22:00:00Z | 20.5 | 21   | 20.4 | 20.6  | 4      | 82          | 2      | false  |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

    @request @result
    Scenario: The two last hours up to a moment, the end asked for whichever way the exchange has it
      Given the exchange answers getKlines, whatever is asked, with
        """
        [ { "start": "2023-11-14 10:00:00", "end": "2023-11-14 11:00:00", "open": "20", "high": "21",
            "low": "19", "close": "20.5", "volume": "10", "quoteVolume": "200", "trades": "5" },
          { "start": "2023-11-14 11:00:00", "end": "2023-11-14 12:00:00", "open": "20.5", "high": "21",
            "low": "20.4", "close": "20.6", "volume": "4", "quoteVolume": "82", "trades": "2" },
          { "start": "2023-11-14 12:00:00", "end": "2023-11-14 13:00:00", "open": "20.6", "high": "20.7",
            "low": "20.6", "close": "20.7", "volume": "1", "quoteVolume": "20.7", "trades": "1" } ]
        """
      When fetchOHLCV is called with
        | symbol    | SOL/USDC             |
        | timeframe | H1                   |
        | until     | 2023-11-14T12:00:00Z |
        | limit     | 2                    |
      Then the requests are
        | GET /api/v1/klines?symbol=SOL_USDC&interval=1h&startTime=1699956000&endTime=1699963201 |
      And the rows of the result are
        | symbol   | timeframe | timestamp            | open | high | low  | close | volume | quoteVolume | trades | closed |
        | SOL/USDC | H1        | 2023-11-14T11:00:00Z | 20.5 | 21   | 20.4 | 20.6  | 4      | 82          | 2      | true   |
        | SOL/USDC | H1        | 2023-11-14T12:00:00Z | 20.6 | 20.7 | 20.6 | 20.7  | 1      | 20.7        | 1      | true   |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

  Rule: a long range takes several requests

    @request @result
    Scenario: A thousand intervals at a time
      Given the exchange answers getKlines in turn with
        | status | body                                                                                                                                                                                                |
        | 200    | [ { "start": "2023-11-13 12:00:00", "end": "2023-11-13 12:01:00", "open": "20", "high": "20", "low": "20", "close": "20", "volume": "1", "quoteVolume": "20", "trades": "1" }, { "start": "2023-11-14 04:39:00", "end": "2023-11-14 04:40:00", "open": "20", "high": "20", "low": "20", "close": "20", "volume": "1", "quoteVolume": "20", "trades": "1" } ] |
        | 200    | [ { "start": "2023-11-14 12:00:00", "end": "2023-11-14 12:01:00", "open": "21", "high": "21", "low": "21", "close": "21", "volume": "1", "quoteVolume": "21", "trades": "1" } ]                     |
      When fetchOHLCV is called with
        | symbol    | SOL/USDC             |
        | timeframe | M1                   |
        | since     | 2023-11-13T12:00:00Z |
        | until     | 2023-11-14T12:00:00Z |
      Then the requests are
        | GET /api/v1/klines?symbol=SOL_USDC&interval=1m&startTime=1699876800&endTime=1699936800 |
        | GET /api/v1/klines?symbol=SOL_USDC&interval=1m&startTime=1699936800&endTime=1699963201 |
      And the rows of the result are
        | symbol   | timeframe | timestamp            | open | high | low | close | volume | quoteVolume | trades | closed |
        | SOL/USDC | M1        | 2023-11-13T12:00:00Z | 20   | 20   | 20  | 20    | 1      | 20          | 1      | true   |
        | SOL/USDC | M1        | 2023-11-14T04:39:00Z | 20   | 20   | 20  | 20    | 1      | 20          | 1      | true   |
        | SOL/USDC | M1        | 2023-11-14T12:00:00Z | 21   | 21   | 21  | 21    | 1      | 21          | 1      | true   |
      And the history says
        | requests     | 2     |
        | filteredHere | false |

    @request @result
    Scenario: Where the answer stops short, the rest is asked for, and what comes twice is told once
      Given the exchange answers getKlines in turn with
        | status | body                                                                                                                                                                                                |
        | 200    | [ { "start": "2023-11-14 00:00:00", "end": "2023-11-14 04:00:00", "open": "20", "high": "20", "low": "20", "close": "20", "volume": "1", "quoteVolume": "20", "trades": "1" } ]                     |
        | 200    | [ { "start": "2023-11-14 00:00:00", "end": "2023-11-14 04:00:00", "open": "20", "high": "20", "low": "20", "close": "20", "volume": "1", "quoteVolume": "20", "trades": "1" }, { "start": "2023-11-14 16:00:00", "end": "2023-11-14 20:00:00", "open": "21", "high": "21", "low": "21", "close": "21", "volume": "1", "quoteVolume": "21", "trades": "1" } ] |
      When fetchOHLCV is called with
        | symbol    | SOL/USDC             |
        | timeframe | H4                   |
        | since     | 2023-11-14T00:00:00Z |
        | until     | 2023-11-14T20:00:00Z |
      Then the requests are
        | GET /api/v1/klines?symbol=SOL_USDC&interval=4h&startTime=1699920000&endTime=1699992001 |
        | GET /api/v1/klines?symbol=SOL_USDC&interval=4h&startTime=1699934400&endTime=1699992001 |
      And the rows of the result are
        | symbol   | timeframe | timestamp            | open | high | low | close | volume | quoteVolume | trades | closed |
        | SOL/USDC | H4        | 2023-11-14T00:00:00Z | 20   | 20   | 20  | 20    | 1      | 20          | 1      | true   |
        | SOL/USDC | H4        | 2023-11-14T16:00:00Z | 21   | 21   | 21  | 21    | 1      | 21          | 1      | true   |
      And the history says
        | requests     | 2     |
        | filteredHere | false |

    @request @result
    Scenario: With a beginning and a limit, candles are looked for until there are enough
      Given the exchange answers getKlines in turn with
        | status | body                                                                                                                                                                                                |
        | 200    | [ { "start": "2023-11-14 00:00:00", "end": "2023-11-14 01:00:00", "open": "20", "high": "20", "low": "20", "close": "20", "volume": "1", "quoteVolume": "20", "trades": "1" }, { "start": "2023-11-14 01:00:00", "end": "2023-11-14 02:00:00", "open": null, "high": null, "low": null, "close": null, "volume": "0", "quoteVolume": "0", "trades": "0" } ] |
        | 200    | [ { "start": "2023-11-14 02:00:00", "end": "2023-11-14 03:00:00", "open": "21", "high": "21", "low": "21", "close": "21", "volume": "1", "quoteVolume": "21", "trades": "1" }, { "start": "2023-11-14 03:00:00", "end": "2023-11-14 04:00:00", "open": "22", "high": "22", "low": "22", "close": "22", "volume": "1", "quoteVolume": "22", "trades": "1" } ] |
      When fetchOHLCV is called with
        | symbol    | SOL/USDC             |
        | timeframe | H1                   |
        | since     | 2023-11-14T00:00:00Z |
        | limit     | 2                    |
      Then the requests are
        | GET /api/v1/klines?symbol=SOL_USDC&interval=1h&startTime=1699920000&endTime=1699927200 |
        | GET /api/v1/klines?symbol=SOL_USDC&interval=1h&startTime=1699927200                    |
      And the rows of the result are
        | symbol   | timeframe | timestamp            | open | high | low | close | volume | quoteVolume | trades | closed |
        | SOL/USDC | H1        | 2023-11-14T00:00:00Z | 20   | 20   | 20  | 20    | 1      | 20          | 1      | true   |
        | SOL/USDC | H1        | 2023-11-14T02:00:00Z | 21   | 21   | 21  | 21    | 1      | 21          | 1      | true   |
      And the history says
        | requests     | 2     |
        | filteredHere | false |

    @request
    Scenario: From long before the market was listed, what lies between is passed over
      Given the exchange answers getKlines, whatever is asked, with
        """
        []
        """
      When fetchOHLCV is called with
        | symbol    | SOL/USDC             |
        | timeframe | H12                  |
        | since     | 2001-09-09T01:46:40Z |
      Then the requests are
        | GET /api/v1/klines?symbol=SOL_USDC&interval=12h&startTime=1000000000&endTime=1043200000 |
        | GET /api/v1/klines?symbol=SOL_USDC&interval=12h&startTime=1675718130                    |
      And the result is
        | requests     | 2     |
        | filteredHere | false |

    @request
    Scenario: Nothing is asked of what was before 1970, however far back the limit reaches
      Given the exchange answers getKlines, whatever is asked, with
        """
        []
        """
      When fetchOHLCV is called with
        | symbol    | SOL/USDC   |
        | timeframe | MONTH1     |
        | limit     | 2147483647 |
      Then the requests are
        | GET /api/v1/klines?symbol=SOL_USDC&interval=1month&startTime=0 |

    @request @result
    Scenario Outline: Nothing is asked where all of the range is before 1970
      When fetchOHLCV is called with
        | symbol    | SOL/USDC |
        | timeframe | H1       |
        | until     | <until>  |
      Then there was no request
      And the result is
        | requests     | 0     |
        | filteredHere | false |

      Examples:
        | until                       |
        | 1969-12-31T23:59:59Z        |
        | -1000000000-01-01T00:00:00Z |

    @request
    Scenario: Nothing is asked of the future
      When fetchOHLCV is called with
        | symbol    | SOL/USDC             |
        | timeframe | H1                   |
        | since     | 2023-11-14T22:13:21Z |
      Then there was no request
      And the result is
        | requests     | 0     |
        | filteredHere | false |

  Rule: what fails says what it means

    @error
    Scenario: A market that there is not
      When fetchOHLCV is called with
        | symbol    | SOL/EUR |
        | timeframe | H1      |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: A market that is gone since the list was read
      Given the exchange answers getKlines in turn with
        | status | code                   | message               |
        | 400    | INVALID_CLIENT_REQUEST | Invalid market symbol |
      When fetchOHLCV is called with
        | symbol    | SOL/USDC |
        | timeframe | H1       |
      Then the call fails as BadSymbolException: "getKlines was refused with 400 INVALID_CLIENT_REQUEST: Invalid market symbol"
      And its code is "INVALID_CLIENT_REQUEST"
      And its outcome is REFUSED

    @error
    Scenario: A candle without a beginning cannot be read
      Given the exchange answers getKlines, whatever is asked, with
        """
        [ { "end": "2023-11-14 22:00:00", "open": "20", "high": "21", "low": "19", "close": "20.5" } ]
        """
      When fetchOHLCV is called with
        | symbol    | SOL/USDC |
        | timeframe | H1       |
      Then the call fails as UnreadableAnswerException: "Kline: the exchange left out /0/start"
      And its outcome is EXECUTED
