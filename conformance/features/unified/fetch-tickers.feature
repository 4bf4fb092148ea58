@unified @unified:fetchTickers
Feature: Fetch tickers
  What markets did over the last day, or week, by symbol.

  Background:
    Given a client without a key
    And a market list

  Rule: one request gives all of them

    @request @result
    Scenario: All markets, one of them newer than the market list
      Given the exchange answers getTickers, whatever is asked, with
        """
        [ { "symbol": "kPEPE_USDC_PERP", "firstPrice": "0.012", "lastPrice": "0.012003",
            "priceChange": "0.000003", "priceChangePercent": "0.00025", "high": "0.0125",
            "low": "0.0119", "volume": "1000", "quoteVolume": "12.1", "trades": "12" },
          { "symbol": "NEW_USDC", "firstPrice": "2.015", "lastPrice": "2", "priceChange": "-0.015",
            "priceChangePercent": "-0.007444", "high": "2.1", "low": "1.9", "volume": "8",
            "quoteVolume": "16.2", "trades": "3" } ]
        """
      When fetchTickers is called
      Then the requests are
        | GET /api/v1/tickers |
      And the result is
        | [kPEPE/USDC:USDC].symbol      | kPEPE/USDC:USDC |
        | [kPEPE/USDC:USDC].open        | 0.012           |
        | [kPEPE/USDC:USDC].high        | 0.0125          |
        | [kPEPE/USDC:USDC].low         | 0.0119          |
        | [kPEPE/USDC:USDC].last        | 0.012003        |
        | [kPEPE/USDC:USDC].change      | 0.000003        |
        | [kPEPE/USDC:USDC].percentage  | 0.025           |
        | [kPEPE/USDC:USDC].average     | 0.012002        |
        | [kPEPE/USDC:USDC].vwap        | 0.0121          |
        | [kPEPE/USDC:USDC].baseVolume  | 1000            |
        | [kPEPE/USDC:USDC].quoteVolume | 12.1            |
        | [kPEPE/USDC:USDC].trades      | 12              |
        | [NEW_USDC].symbol             | NEW_USDC        |
        | [NEW_USDC].open               | 2.015           |
        | [NEW_USDC].high               | 2.1             |
        | [NEW_USDC].low                | 1.9             |
        | [NEW_USDC].last               | 2               |
        | [NEW_USDC].change             | -0.015          |
        | [NEW_USDC].percentage         | -0.7444         |
        | [NEW_USDC].average            | 2.0075          |
        | [NEW_USDC].vwap               | 2.025           |
        | [NEW_USDC].baseVolume         | 8               |
        | [NEW_USDC].quoteVolume        | 16.2            |
        | [NEW_USDC].trades             | 3               |

    @request @result
    Scenario: Two markets over a week, one of them without data, from a cache
      Given the exchange answers with fixture "markets/get-tickers/three-markets-over-a-week", which a cache has held for 12 s
      When fetchTickers is called with
        | symbols | SOL/USDC:USDC, OLD/USDC |
        | span    | WEEK                    |
      Then the requests are
        | GET /api/v1/tickers?interval=1w |
      And the result is
        | [SOL/USDC:USDC].symbol      | SOL/USDC:USDC |
        | [SOL/USDC:USDC].open        | 20            |
        | [SOL/USDC:USDC].high        | 21.4          |
        | [SOL/USDC:USDC].low         | 19.2          |
        | [SOL/USDC:USDC].last        | 20.5          |
        | [SOL/USDC:USDC].change      | 0.5           |
        | [SOL/USDC:USDC].percentage  | 2.5           |
        | [SOL/USDC:USDC].average     | 20.25         |
        | [SOL/USDC:USDC].vwap        | 20.4          |
        | [SOL/USDC:USDC].baseVolume  | 50            |
        | [SOL/USDC:USDC].quoteVolume | 1020          |
        | [SOL/USDC:USDC].trades      | 17            |
        | [SOL/USDC:USDC].age         | PT12S         |

    @result
    Scenario: No market at all is asked for
      Given the exchange answers getTickers, whatever is asked, as fixture "markets/get-tickers/minimal" does
      When fetchTickers is called with
        | symbols | [] |
      Then the result is empty

  Rule: what fails says what it means

    @error
    Scenario: One of the markets does not exist
      When fetchTickers is called with
        | symbols | SOL/USDC, SOL_EUR |
      Then the call fails as BadSymbolException: "there is no market SOL_EUR"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: The exchange is asked too often
      Given the exchange answers getTickers in turn with
        | status | code              | message           |
        | 429    | TOO_MANY_REQUESTS | Too many requests |
      When fetchTickers is called
      Then the call fails as RateLimitException: "getTickers was refused with 429 TOO_MANY_REQUESTS: Too many requests"
      And its code is "TOO_MANY_REQUESTS"
      And its outcome is REFUSED
