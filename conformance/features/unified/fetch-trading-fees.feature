@unified @unified:fetchTradingFees
Feature: Fetch trading fees
  What the account pays for trading, by market.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: basis points become fractions, and a market has the fees of its kind

    @request @result
    Scenario: Spot and futures, a rebate among them; the prediction market is left out
      Given the exchange answers with fixture "account/get-account/full"
      When fetchTradingFees is called
      Then the requests are
        | GET /api/v1/account |
        | GET /api/v1/markets |
      And the result is
        | [SOL/USDC].symbol              | SOL/USDC          |
        | [SOL/USDC].maker               | 0.0008            |
        | [SOL/USDC].taker               | 0.00095           |
        | [SOL/USDC].percentage          | true              |
        | [SOL/USDC].tierBased           | true              |
        | [ETH/USDC].symbol              | ETH/USDC          |
        | [ETH/USDC].maker               | 0.0008            |
        | [ETH/USDC].taker               | 0.00095           |
        | [ETH/USDC].percentage          | true              |
        | [ETH/USDC].tierBased           | true              |
        | [SOL/USDC:USDC].symbol         | SOL/USDC:USDC     |
        | [SOL/USDC:USDC].maker          | -0.00005          |
        | [SOL/USDC:USDC].taker          | 0.00045           |
        | [SOL/USDC:USDC].percentage     | true              |
        | [SOL/USDC:USDC].tierBased      | true              |
        | [BTC/USDC:USDC].symbol         | BTC/USDC:USDC     |
        | [BTC/USDC:USDC].maker          | -0.00005          |
        | [BTC/USDC:USDC].taker          | 0.00045           |
        | [BTC/USDC:USDC].percentage     | true              |
        | [BTC/USDC:USDC].tierBased      | true              |
        | [kPEPE/USDC:USDC].symbol       | kPEPE/USDC:USDC   |
        | [kPEPE/USDC:USDC].maker        | -0.00005          |
        | [kPEPE/USDC:USDC].taker        | 0.00045           |
        | [kPEPE/USDC:USDC].percentage   | true              |
        | [kPEPE/USDC:USDC].tierBased    | true              |
        | [AAPL.US/USDC:USDC].symbol     | AAPL.US/USDC:USDC |
        | [AAPL.US/USDC:USDC].maker      | -0.00005          |
        | [AAPL.US/USDC:USDC].taker      | 0.00045           |
        | [AAPL.US/USDC:USDC].percentage | true              |
        | [AAPL.US/USDC:USDC].tierBased  | true              |
        | [OLD/USDC].symbol              | OLD/USDC          |
        | [OLD/USDC].maker               | 0.0008            |
        | [OLD/USDC].taker               | 0.00095           |
        | [OLD/USDC].percentage          | true              |
        | [OLD/USDC].tierBased           | true              |

  Rule: what fails tells why

    @error
    Scenario: A key that the exchange does not know
      Given the exchange answers getAccount in turn with
        | status | code         | message      |
        | 401    | UNAUTHORIZED | Unauthorized |
      When fetchTradingFees is called
      Then the call fails as AuthenticationException: "getAccount was refused with 401 UNAUTHORIZED: Unauthorized"
      And its code is "UNAUTHORIZED"
      And its outcome is REFUSED
