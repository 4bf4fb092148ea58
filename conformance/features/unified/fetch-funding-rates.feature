@unified @unified:fetchFundingRates
Feature: Fetch funding rates
  What perpetuals will charge at the end of the current interval.

  Background:
    Given the clock reads 1700000000000
    And a market list

  Rule: all perpetuals are one request

    @request @result
    Scenario: Two, one of them not in the market list, which alone knows intervals
      Given the exchange answers with fixture "markets/get-mark-prices/full"
      When fetchFundingRates is called
      Then the requests are
        | GET /api/v1/markPrices?marketType=PERP |
      And the result is
        | [SOL/USDC:USDC].symbol               | SOL/USDC:USDC                  |
        | [SOL/USDC:USDC].fundingRate          | 0.0000136125471698113207547169 |
        | [SOL/USDC:USDC].markPrice            | 20.41234567                    |
        | [SOL/USDC:USDC].indexPrice           | 20.4012907                     |
        | [SOL/USDC:USDC].nextFundingTimestamp | 2023-11-14T23:00:00Z           |
        | [SOL/USDC:USDC].interval             | PT1H                           |
        | [SOL/USDC:USDC].age                  | PT1S                           |
        | [ETH_USDC_PERP].symbol               | ETH_USDC_PERP                  |
        | [ETH_USDC_PERP].fundingRate          | -0.0000273                     |
        | [ETH_USDC_PERP].markPrice            | 2005.12                        |
        | [ETH_USDC_PERP].indexPrice           | 2005.96118                     |
        | [ETH_USDC_PERP].nextFundingTimestamp | 2023-11-14T23:00:00Z           |
        | [ETH_USDC_PERP].age                  | PT1S                           |

    @request @result
    Scenario: Several are picked out of all, and those without a row left out
      Given the exchange answers with fixture "markets/get-mark-prices/full"
      When fetchFundingRates is called with
        | symbols | BTC/USDC:USDC, SOL/USDC:USDC |
      Then the requests are
        | GET /api/v1/markPrices?marketType=PERP |
      And the result is
        | [SOL/USDC:USDC].symbol               | SOL/USDC:USDC                  |
        | [SOL/USDC:USDC].fundingRate          | 0.0000136125471698113207547169 |
        | [SOL/USDC:USDC].markPrice            | 20.41234567                    |
        | [SOL/USDC:USDC].indexPrice           | 20.4012907                     |
        | [SOL/USDC:USDC].nextFundingTimestamp | 2023-11-14T23:00:00Z           |
        | [SOL/USDC:USDC].interval             | PT1H                           |
        | [SOL/USDC:USDC].age                  | PT1S                           |

    @request @result
    Scenario: A single one is asked for by name
      Given the exchange answers with fixture "markets/get-mark-prices/one-market"
      And calls are made asynchronously
      When fetchFundingRates is called with
        | symbols | SOL/USDC:USDC |
      Then the requests are
        | GET /api/v1/markPrices?symbol=SOL_USDC_PERP |
      And the result is
        | [SOL/USDC:USDC].symbol               | SOL/USDC:USDC                  |
        | [SOL/USDC:USDC].fundingRate          | 0.0000136125471698113207547169 |
        | [SOL/USDC:USDC].markPrice            | 20.41234567                    |
        | [SOL/USDC:USDC].indexPrice           | 20.4012907                     |
        | [SOL/USDC:USDC].nextFundingTimestamp | 2023-11-14T23:00:00Z           |
        | [SOL/USDC:USDC].interval             | PT1H                           |

    @request @result
    Scenario: Rates of no market are not asked for
      When fetchFundingRates is called with
        | symbols | [] |
      Then the result is empty
      And there was no request

  Rule: what fails says what it means

    @error
    Scenario: A cache has held them for too long
      Given the exchange answers with fixture "markets/get-mark-prices/full", which a cache has held for 11 s
      When fetchFundingRates is called
      Then the call fails as StalePriceException: "the list of mark prices is 11 s old, and 10 s is the bound"
      And its age is given as "PT11S"

    @error
    Scenario: A spot market among them
      When fetchFundingRates is called with
        | symbols | SOL/USDC:USDC, ETH/USDC |
      Then the call fails as BadSymbolException: "ETH/USDC is a spot market; funding is of futures only"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: The exchange is down
      Given the exchange answers getMarkPrices in turn with
        | status | code        | message                  |
        | 503    | MAINTENANCE | System under maintenance |
      When fetchFundingRates is called
      Then the call fails as ExchangeUnavailableException: "getMarkPrices was refused with 503 MAINTENANCE: System under maintenance"
      And its code is "MAINTENANCE"
