@unified @unified:fetchMarkPrices
Feature: Fetch mark prices
  The prices that positions are valued at, of all perpetuals or some.

  Background:
    Given the clock reads 1700000000000
    And a market list

  Rule: all perpetuals are one request

    @request @result
    Scenario: Two, one of them not in the market list
      Given the exchange answers with fixture "markets/get-mark-prices/full"
      When fetchMarkPrices is called
      Then the requests are
        | GET /api/v1/markPrices?marketType=PERP |
      And the result is
        | [SOL/USDC:USDC].symbol     | SOL/USDC:USDC |
        | [SOL/USDC:USDC].markPrice  | 20.41234567   |
        | [SOL/USDC:USDC].indexPrice | 20.4012907    |
        | [SOL/USDC:USDC].age        | PT1S          |
        | [ETH_USDC_PERP].symbol     | ETH_USDC_PERP |
        | [ETH_USDC_PERP].markPrice  | 2005.12       |
        | [ETH_USDC_PERP].indexPrice | 2005.96118    |
        | [ETH_USDC_PERP].age        | PT1S          |

    @request @result
    Scenario: Several are picked out of all, and those without a row left out
      Given the exchange answers with fixture "markets/get-mark-prices/full"
      When fetchMarkPrices is called with
        | symbols | kPEPE/USDC:USDC, SOL/USDC:USDC |
      Then the requests are
        | GET /api/v1/markPrices?marketType=PERP |
      And the result is
        | [SOL/USDC:USDC].symbol     | SOL/USDC:USDC |
        | [SOL/USDC:USDC].markPrice  | 20.41234567   |
        | [SOL/USDC:USDC].indexPrice | 20.4012907    |
        | [SOL/USDC:USDC].age        | PT1S          |

    @request @result
    Scenario: A single one is asked for by name
      Given the exchange answers with fixture "markets/get-mark-prices/one-market"
      When fetchMarkPrices is called with
        | symbols | SOL_USDC_PERP |
      Then the requests are
        | GET /api/v1/markPrices?symbol=SOL_USDC_PERP |
      And the result is
        | [SOL/USDC:USDC].symbol     | SOL/USDC:USDC |
        | [SOL/USDC:USDC].markPrice  | 20.41234567   |
        | [SOL/USDC:USDC].indexPrice | 20.4012907    |

    @request @result
    Scenario: Prices of no market are not asked for
      When fetchMarkPrices is called with
        | symbols | [] |
      Then the result is empty
      And there was no request

  Rule: what fails says what it means

    @error
    Scenario: A cache has held them for too long
      Given the exchange answers with fixture "markets/get-mark-prices/full", which a cache has held for 60 s
      When fetchMarkPrices is called
      Then the call fails as StalePriceException: "the list of mark prices is 60 s old, and 10 s is the bound"
      And its age is given as "PT1M"

    @error
    Scenario: A market that there is not among them
      When fetchMarkPrices is called with
        | symbols | SOL/USDC:USDC, SOL/EUR:EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR:EUR"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: The exchange is down
      Given the exchange answers getMarkPrices in turn with
        | status | code        | message                  |
        | 503    | MAINTENANCE | System under maintenance |
      When fetchMarkPrices is called
      Then the call fails as ExchangeUnavailableException: "getMarkPrices was refused with 503 MAINTENANCE: System under maintenance"
      And its code is "MAINTENANCE"
