@unified @unified:fetchFundingRate
Feature: Fetch funding rate
  What a perpetual will charge at the end of the current interval, as it stands now.

  Background:
    Given the clock reads 1700000000000
    And a market list

  Rule: the mark prices have it, with what the endpoint called funding rates lacks

    @request @result
    Scenario: The estimate to its last digit, and the interval of the market
      Given the exchange answers with fixture "markets/get-mark-prices/one-market"
      When fetchFundingRate is called with
        | symbol | SOL/USDC:USDC |
      Then the requests are
        | GET /api/v1/markPrices?symbol=SOL_USDC_PERP |
      And the result is
        | symbol               | SOL/USDC:USDC                  |
        | fundingRate          | 0.0000136125471698113207547169 |
        | markPrice            | 20.41234567                    |
        | indexPrice           | 20.4012907                     |
        | nextFundingTimestamp | 2023-11-14T23:00:00Z           |
        | interval             | PT1H                           |

    @request @result
    Scenario: Longs are paid where it is negative
      Given the exchange answers getMarkPrices, whatever is asked, with
        """
        [{ "fundingRate": "-0.0000117704808946259223127855", "indexPrice": "36920.4597227", "markPrice": "36905.6",
           "nextFundingTimestamp": 1700002800000, "symbol": "BTC_USDC_PERP" }]
        """
      When fetchFundingRate is called with
        | symbol | BTC_USDC_PERP |
      Then the requests are
        | GET /api/v1/markPrices?symbol=BTC_USDC_PERP |
      And the result is
        | symbol               | BTC/USDC:USDC                   |
        | fundingRate          | -0.0000117704808946259223127855 |
        | markPrice            | 36905.6                         |
        | indexPrice           | 36920.4597227                   |
        | nextFundingTimestamp | 2023-11-14T23:00:00Z            |
        | interval             | PT1H                            |

    @result
    Scenario: What the exchange leaves out is not made up
      Given the exchange answers getMarkPrices, whatever is asked, with
        """
        [{ "markPrice": "20.95", "symbol": "SOL_USDC_PERP" }]
        """
      When fetchFundingRate is called with
        | symbol | SOL/USDC:USDC |
      Then the result is
        | symbol    | SOL/USDC:USDC |
        | markPrice | 20.95         |
        | interval  | PT1H          |

  Rule: what a cache has held for too long is refused

    @result
    Scenario: As old as may be
      Given the exchange answers with fixture "markets/get-mark-prices/one-market", which a cache has held for 10 s
      When fetchFundingRate is called with
        | symbol | SOL/USDC:USDC |
      Then the result is
        | symbol               | SOL/USDC:USDC                  |
        | fundingRate          | 0.0000136125471698113207547169 |
        | markPrice            | 20.41234567                    |
        | indexPrice           | 20.4012907                     |
        | nextFundingTimestamp | 2023-11-14T23:00:00Z           |
        | interval             | PT1H                           |
        | age                  | PT10S                          |

    @error
    Scenario: Older
      Given the exchange answers with fixture "markets/get-mark-prices/an-hour-old"
      When fetchFundingRate is called with
        | symbol | SOL/USDC:USDC |
      Then the call fails as StalePriceException: "the mark price of SOL/USDC:USDC is 3540 s old, and 10 s is the bound"
      And its age is given as "PT59M"
      And its bound is given as "PT10S"
      And its outcome is EXECUTED

    @result
    Scenario: Unless the caller says that it may be
      Given the exchange's settings
        | maxMarkAge | PT1H |
      And the exchange answers with fixture "markets/get-mark-prices/an-hour-old"
      When fetchFundingRate is called with
        | symbol | SOL/USDC:USDC |
      Then the result is
        | symbol               | SOL/USDC:USDC                  |
        | fundingRate          | 0.0000136125471698113207547169 |
        | markPrice            | 20.41234567                    |
        | indexPrice           | 20.4012907                     |
        | nextFundingTimestamp | 2023-11-14T23:00:00Z           |
        | interval             | PT1H                           |
        | age                  | PT59M                          |

  Rule: what fails says what it means

    @error
    Scenario Outline: <symbol> has no funding
      When fetchFundingRate is called with
        | symbol | <symbol> |
      Then the call fails as BadSymbolException: "<message>"
      And its outcome is NOT_SENT
      And there was no request

      Examples:
        | symbol      | message                                                |
        | SOL/EUR:EUR | there is no market SOL/EUR:EUR                         |
        | SOL/USDC    | SOL/USDC is a spot market; funding is of futures only |

    @error
    Scenario: A market that closed since the list was read
      Given the exchange refuses fixture "markets/get-mark-prices/one-market" with 400 "INVALID_CLIENT_REQUEST": "Symbol not found"
      When fetchFundingRate is called with
        | symbol | SOL/USDC:USDC |
      Then the call fails as BadSymbolException: "getMarkPrices was refused with 400 INVALID_CLIENT_REQUEST: Symbol not found"
      And its code is "INVALID_CLIENT_REQUEST"
      And its outcome is REFUSED

    @error
    Scenario: An answer about another market
      Given the exchange answers getMarkPrices, whatever is asked, as fixture "markets/get-mark-prices/full" does
      When fetchFundingRate is called with
        | symbol | BTC/USDC:USDC |
      Then the call fails as UnreadableAnswerException: "getMarkPrices: the answer has no row of BTC/USDC:USDC"
      And its outcome is EXECUTED
