@rest @position @operation:getFundingPayments @instruction:fundingHistoryQueryAll
Feature: Get funding payments
  GET /wapi/v1/history/funding, signed: funding that the account paid and received.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: what was received is positive, what was paid is negative

    @request @signed @answer
    Scenario: A long and a short over two intervals
      Given the exchange answers with fixture "position/get-funding-payments/full"
      When I get the funding payments
        | subaccountId  | 0    |
        | limit         | 3    |
        | offset        | 0    |
        | sortDirection | Desc |
      Then the request is "GET /wapi/v1/history/funding?subaccountId=0&limit=3&offset=0&sortDirection=Desc"
      And the signing string is
        """
        instruction=fundingHistoryQueryAll&limit=3&offset=0&sortDirection=Desc&subaccountId=0&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                       | 3                    |
        | first.symbol               | SOL_USDC_PERP        |
        | first.fundingRate          | -0.000006562         |
        | first.quantity             | 0.000241             |
        | first.intervalEndTimestamp | 2023-11-14T22:00:00Z |
        | first.subaccountId         | 0                    |
        | first.userId               | 501                  |
        | [1].symbol                 | ETH_USDC_PERP        |
        | [1].fundingRate            | 0.0000125            |
        | [1].quantity               | 0.001253             |
        | last.fundingRate           | 0.0000125            |
        | last.quantity              | -0.000459            |
      And the answer's header "X-TOTAL" is "41"
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: A short pays when the rate is negative
      Given the exchange answers with fixture "position/get-funding-payments/short-at-a-negative-rate"
      When I get the funding payments
        | symbol | ETH_USDC_PERP |
      Then the request is "GET /wapi/v1/history/funding?symbol=ETH_USDC_PERP"
      And the signing string is
        """
        instruction=fundingHistoryQueryAll&symbol=ETH_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | first.fundingRate  | -0.0000273 |
        | first.quantity     | -0.002737  |
        | first.subaccountId | 3          |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: Without a filter, and without a subaccount
      Given the exchange answers with fixture "position/get-funding-payments/minimal"
      When I call getFundingPayments
      Then the request is "GET /wapi/v1/history/funding"
      And the signing string is
        """
        instruction=fundingHistoryQueryAll&timestamp=1700000000000&window=5000
        """
      And the answer has
        | first.subaccountId | absent    |
        | first.quantity     | -0.000459 |
      And nothing of the answer is lost

  Rule: a page holds 1 to 1000 payments, and subaccounts are numbered to 65535

    @refusal
    Scenario Outline: <parameter> <value>
      When I get the funding payments
        | <parameter> | <value> |
      Then the call is not made: "FundingPaymentsQuery: <parameter> must be between <least> and <most>, not <value>"

      Examples:
        | parameter    | value | least | most  |
        | limit        | 0     | 1     | 1000  |
        | limit        | 1001  | 1     | 1000  |
        | subaccountId | -1    | 0     | 65535 |
        | subaccountId | 65536 | 0     | 65535 |

  Rule: a server answers as the contract says

    @live
    Scenario: Funding payments on a server hold to the contract
      When a server is asked for getFundingPayments
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by intervalEndTimestamp
      And in every row fundingRate is between -1 and 1
