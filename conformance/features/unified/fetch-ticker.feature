@unified @unified:fetchTicker
Feature: Fetch ticker
  What one market did over the last day, or week.

  Background:
    Given a client without a key
    And a market list

  Rule: the exchange's fraction is told in percent, and what it does not tell is worked out

    @request @result
    Scenario: A day
      Given the exchange answers getTicker, whatever is asked, with
        """
        { "symbol": "SOL_USDC", "firstPrice": "21", "lastPrice": "20.49", "priceChange": "-0.51",
          "priceChangePercent": "-0.024286", "high": "21.2", "low": "20.05", "volume": "4000",
          "quoteVolume": "82500", "trades": "1206" }
        """
      When fetchTicker is called with
        | symbol | SOL/USDC |
      Then the requests are
        | GET /api/v1/ticker?symbol=SOL_USDC |
      And the result is
        | symbol      | SOL/USDC |
        | open        | 21       |
        | high        | 21.2     |
        | low         | 20.05    |
        | last        | 20.49    |
        | change      | -0.51    |
        | percentage  | -2.4286  |
        | average     | 20.75    |
        | vwap        | 20.625   |
        | baseVolume  | 4000     |
        | quoteVolume | 82500    |
        | trades      | 1206     |
      And the answer has
        | raw.priceChangePercent | -0.024286 |

    @request @result
    Scenario: A week, from a cache
      Given the exchange answers with fixture "markets/get-ticker/perpetual-over-a-week", which a cache has held for 4 s
      And calls are made asynchronously
      When fetchTicker is called with
        | symbol | SOL/USDC:USDC |
        | span   | WEEK          |
      Then the requests are
        | GET /api/v1/ticker?symbol=SOL_USDC_PERP&interval=1w |
      And the result is
        | symbol      | SOL/USDC:USDC                       |
        | open        | 20.01                               |
        | high        | 21.4                                |
        | low         | 19.2                                |
        | last        | 20.02                               |
        | change      | 0.01                                |
        | percentage  | 0.05                                |
        | average     | 20.02                               |
        | vwap        | 20.03333333333333333333333333333333 |
        | baseVolume  | 3                                   |
        | quoteVolume | 60.1                                |
        | trades      | 2                                   |
        | age         | PT4S                                |

    @request
    Scenario: A day that is asked for
      Given the exchange answers getTicker, whatever is asked, as fixture "markets/get-ticker/minimal" does
      When fetchTicker is called with
        | symbol | kPEPE/USDC:USDC |
        | span   | DAY             |
      Then the requests are
        | GET /api/v1/ticker?symbol=kPEPE_USDC_PERP&interval=1d |

  Rule: what there is not is null

    @result
    Scenario: Nothing was traded
      Given the exchange answers getTicker, whatever is asked, with
        """
        { "symbol": "SOL_USDC", "firstPrice": "21", "lastPrice": "21", "priceChange": "0",
          "priceChangePercent": "0", "high": "21", "low": "21", "volume": "0",
          "quoteVolume": "0", "trades": "0" }
        """
      When fetchTicker is called with
        | symbol | SOL/USDC |
      Then the result is
        | symbol      | SOL/USDC |
        | open        | 21       |
        | high        | 21       |
        | low         | 21       |
        | last        | 21       |
        | change      | 0        |
        | percentage  | 0        |
        | average     | 21       |
        | baseVolume  | 0        |
        | quoteVolume | 0        |
        | trades      | 0        |

    @result
    Scenario: No data on a market
      Given the exchange answers with fixture "markets/get-ticker/nothing-on-an-old-market"
      When fetchTicker is called with
        | symbol | OLD/USDC |
      Then there is no result

    @result
    Scenario: Members that the exchange left out
      Given the exchange answers getTicker, whatever is asked, with
        """
        { "symbol": "SOL_USDC", "lastPrice": "20.49" }
        """
      When fetchTicker is called with
        | symbol | SOL/USDC |
      Then the result is
        | symbol | SOL/USDC |
        | last   | 20.49    |

  Rule: what fails says what it means

    @error
    Scenario: A market that there is not
      When fetchTicker is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: A market that is gone since the list was read
      Given the exchange refuses fixture "markets/get-ticker/perpetual-over-a-week" with 400 "INVALID_CLIENT_REQUEST": "Invalid market symbol"
      When fetchTicker is called with
        | symbol | SOL/USDC:USDC |
        | span   | WEEK          |
      Then the call fails as BadSymbolException: "getTicker was refused with 400 INVALID_CLIENT_REQUEST: Invalid market symbol"
      And its code is "INVALID_CLIENT_REQUEST"
      And its outcome is REFUSED

    @error
    Scenario: A change that is no number cannot be read
      Given the exchange answers getTicker, whatever is asked, with
        """
        { "symbol": "SOL_USDC", "lastPrice": "20.49", "priceChangePercent": "N/A" }
        """
      When fetchTicker is called with
        | symbol | SOL/USDC |
      Then the call fails as UnreadableAnswerException: "getTicker: the answer cannot be read at /priceChangePercent: a decimal of at most 128 digits before and after its point was expected, found other text"
      And its outcome is EXECUTED
