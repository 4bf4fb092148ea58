@unified @unified:fetchMarkOHLCV
Feature: Fetch mark OHLCV
  The candles of one market's mark price, oldest first.

  Background:
    Given a client without a key
    And the clock reads 1700000000000
    And a market list

  Rule: nobody trades at the mark price, so that there is no volume

    @request @result
    Scenario: Two hours
      Given the exchange answers with fixture "markets/get-klines/two-hours-of-the-mark-price"
      When fetchMarkOHLCV is called with
        | symbol    | SOL/USDC:USDC        |
        | timeframe | H1                   |
        | since     | 2023-11-14T20:00:00Z |
        | until     | 2023-11-14T22:00:00Z |
      Then the requests are
        | GET /api/v1/klines?symbol=SOL_USDC_PERP&interval=1h&startTime=1699992000&endTime=1699999201&priceType=Mark |
      And the result is
        | 0.symbol     | SOL/USDC:USDC        |
        | 0.timeframe  | H1                   |
        | 0.timestamp  | 2023-11-14T20:00:00Z |
        | 0.open       | 20.31                |
        | 0.high       | 20.58                |
        | 0.low        | 20.27                |
        | 0.close      | 20.5                 |
        | 0.closed     | true                 |
        | 1.symbol     | SOL/USDC:USDC        |
        | 1.timeframe  | H1                   |
        | 1.timestamp  | 2023-11-14T21:00:00Z |
        | 1.open       | 20.5                 |
        | 1.high       | 20.52                |
        | 1.low        | 20.41                |
        | 1.close      | 20.44                |
        | 1.closed     | true                 |
        | requests     | 1                    |
        | filteredHere | false                |
      And the answer has
        | 0.raw.volume | 0 |

    @request
    Scenario: The last hundred minutes
      Given the exchange answers getKlines, whatever is asked, with
        """
        []
        """
      And calls are made asynchronously
      When fetchMarkOHLCV is called with
        | symbol    | kPEPE/USDC:USDC |
        | timeframe | M1              |
      Then the requests are
        | GET /api/v1/klines?symbol=kPEPE_USDC_PERP&interval=1m&startTime=1699994000&priceType=Mark |
      And the result is
        | requests     | 1     |
        | filteredHere | false |

  Rule: what fails says what it means

    @error
    Scenario: A market that there is not
      When fetchMarkOHLCV is called with
        | symbol    | SOL/EUR:EUR |
        | timeframe | H1          |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR:EUR"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: The exchange has no such price of a market
      Given the exchange answers getKlines in turn with
        | status | code                   | message         |
        | 400    | INVALID_CLIENT_REQUEST | Invalid request |
      When fetchMarkOHLCV is called with
        | symbol    | SOL/USDC |
        | timeframe | H1       |
      Then the call fails as BadRequestException: "getKlines was refused with 400 INVALID_CLIENT_REQUEST: Invalid request"
      And its code is "INVALID_CLIENT_REQUEST"
      And its outcome is REFUSED
